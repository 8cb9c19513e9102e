import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@app/platform';
import { CaseFacts } from '@app/review';
import type { SupportSignalView } from './support-signal.dto.js';
import { SupportSignal } from './support-signal.entity.js';

@Injectable()
export class SupportSignals {
  constructor(
    private readonly database: Database,
    private readonly facts: CaseFacts,
  ) {}

  /** What was found about the support of an idea. A reviewer does not find another agency's. */
  of(actor: Actor, ideaId: string): Promise<SupportSignalView[]> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      await this.facts.findFor(tx, actor, ideaId);
      const found = await tx.find(SupportSignal, { where: { tenantId, ideaId }, order: { untilAt: 'DESC' } });
      return found.map(({ id, kind, network, supports, fromAt, untilAt }) => {
        return { id, kind, network: network || null, supports, fromAt, untilAt };
      });
    });
  }
}
