import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In } from 'typeorm';
import { type Actor, Clock, Database, NotFound, type Transaction } from '@app/platform';
import { Ledger, setDueAll } from '@app/ledger';
import { intakeEvents } from '../intake.events.js';
import { Attachment } from './attachment.entity.js';
import { fileReasons } from './attachments.errors.js';
import { UNSENT } from './attachments.service.js';

/** Bytes whose row is gone. */
export const BYTES_GO = 'intake.file_bytes';

export type WhyRemoved = 'taken_out' | 'not_sent' | 'dropped' | 'erased';

/** Takes files away: the row now, the bytes when that is committed, so that neither goes without the other. */
@Injectable()
export class AttachmentRemoval {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Takes out a file before it is sent. Refuses one that is somebody else's, or with an idea. */
  takeOut(actor: Actor, id: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId, accountId } = actor;
      const file = await tx.findOneBy(Attachment, { tenantId, id });
      const isOwn = file && file.ideaId === null && (file.accountId ?? accountId) === accountId;
      if (!isOwn) throw new NotFound(fileReasons.file_not_found);
      await this.remove(tx, actor, { id }, 'taken_out');
    });
  }

  /** Removes these of the tenant, in the caller's transaction. */
  async remove(
    tx: Transaction,
    actor: Actor,
    which: FindOptionsWhere<Attachment>,
    why: WhyRemoved,
  ): Promise<void> {
    const { tenantId } = actor;
    const where = { ...which, tenantId };
    const lock = { mode: 'pessimistic_write' } as const;
    const files = await tx.find(Attachment, { where, lock, order: { id: 'ASC' } });
    if (files.length === 0) return;
    const ids = files.map(({ id }) => id);
    await tx.delete(Attachment, { tenantId, id: In(ids) });
    const at = this.clock.now();
    const kind = intakeEvents['file.removed'];
    await this.ledger.recordAll(
      tx,
      actor,
      ids.map((subjectId) => ({ kind, subjectId, at, data: { why } })),
    );
    const each = (dueAt: Date | null) => ids.map((subjectId) => ({ subjectId, dueAt }));
    await setDueAll(tx, tenantId, UNSENT, each(null));
    await setDueAll(tx, tenantId, BYTES_GO, each(at));
  }
}
