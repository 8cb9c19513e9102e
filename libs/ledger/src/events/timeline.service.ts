import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import type { Transaction } from '@app/platform';
import { LedgerEvent } from './event.entity.js';

@Injectable()
export class Timeline {
  /** Every event of a subject, oldest first. */
  of(tx: Transaction, tenantId: string, subjectId: string): Promise<LedgerEvent[]> {
    return tx.find(LedgerEvent, { where: { tenantId, subjectId }, order: { sequence: 'ASC' } });
  }

  /** How many events a subject has: the number of its last one. */
  async lengthOf(tx: Transaction, tenantId: string, subjectId: string): Promise<number> {
    const last = await tx.findOne(LedgerEvent, {
      select: { tenantId: true, id: true, sequence: true },
      where: { tenantId, subjectId },
      order: { sequence: 'DESC' },
    });
    return last?.sequence ?? 0;
  }

  /** The latest events of a tenant, of one subject or kind where asked; `before` is where the page before ended. */
  latest(
    tx: Transaction,
    tenantId: string,
    { subject, kind, before, take }: { subject?: string; kind?: string; before?: string; take: number },
  ): Promise<LedgerEvent[]> {
    const only = {
      ...(subject && { subjectId: subject }),
      ...(kind && { kind }),
      ...(before && { id: LessThan(before) }),
    };
    return tx.find(LedgerEvent, { where: { tenantId, ...only }, order: { id: 'DESC' }, take });
  }
}
