import { Injectable } from '@nestjs/common';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { type Due, type DueAct, OnDue, setDueAll } from '@app/ledger';
import { In, IsNull } from 'typeorm';
import { AttachmentRemoval } from './attachment-removal.service.js';
import { UNSENT, UNSENT_HOURS } from './attachments.service.js';

/** Drops files that no idea took along. What a draft holds is looked at again a day later. */
@Injectable()
@OnDue(UNSENT)
export class DropUnsent implements DueAct {
  constructor(
    private readonly removal: AttachmentRemoval,
    private readonly clock: Clock,
  ) {}

  async fallDue(tx: Transaction, actor: Actor, due: Due[]): Promise<void> {
    const ids = due.map(({ subjectId }) => subjectId);
    const held: { id: string }[] = await tx.query(HELD, [actor.tenantId, ids]);
    const again = new Date(this.clock.now().getTime() + UNSENT_HOURS * 3_600_000);
    await setDueAll(
      tx,
      actor.tenantId,
      UNSENT,
      held.map(({ id: subjectId }) => ({ subjectId, dueAt: again })),
    );
    const left = ids.filter((id) => !held.some((file) => file.id === id));
    await this.removal.remove(tx, actor, { id: In(left), ideaId: IsNull() }, 'not_sent');
  }
}

/** A draft holds a file that its own writer added, or a guest who then signed in. */
const HELD = `
  select a.id from intake.attachments a
  where a.tenant_id = $1 and a.id = any($2::uuid[]) and a.idea_id is null and exists (
    select 1 from intake.drafts d where d.tenant_id = a.tenant_id and d.content -> 'attachments' ? a.id::text
      and (a.account_id is null or a.account_id = d.account_id))`;
