import { Injectable } from '@nestjs/common';
import { In, MoreThanOrEqual } from 'typeorm';
import { Clock, makeDurable, type Prepared, runPrepared, type Transaction } from '@app/platform';
import { clearDue, LedgerEvent, setDue } from '@app/ledger';
import type { Channel } from '../channels/channel.js';
import { Message } from '../messages/message.entity.js';
import { notificationEvents } from '../notifications.events.js';
import { Attempt, type AttemptOutcome } from './attempt.entity.js';
import { nextTry } from './next-try.js';

/** A claim older than this belongs to a process that died while sending. */
export const CLAIM_LASTS_MS = 5 * 60_000;

/** The end of a try. */
export interface Ended {
  number: number;
  outcome: AttemptOutcome;
  code: string | null;
}

/** Tries to hand messages over: claimed before, marked after. */
@Injectable()
export class Attempts {
  constructor(private readonly clock: Clock) {}

  /** Claims a message that nobody sends or has sent, and gives the number of the try; null where there is none to claim. */
  async claim(tx: Transaction, tenantId: string, id: string, channel: Channel): Promise<number | null> {
    // A claim that a power cut undid would let the message go out twice.
    await makeDurable(tx);
    const now = this.clock.now();
    const [claimed] = await runPrepared<{ number: number }>(tx, CLAIM, [tenantId, id, now, channel]);
    if (!claimed) return null;
    await setDue(tx, tenantId, 'message.claim', id, new Date(now.getTime() + CLAIM_LASTS_MS));
    return claimed.number;
  }

  /** Notes how a try ended, and what becomes of its message. A later try of the same message is left alone. */
  async close(tx: Transaction, tenantId: string, id: string, ended: Ended): Promise<Message['status']> {
    const { number, outcome, code } = ended;
    const now = this.clock.now();
    const nextTryAt = outcome === 'put_off' ? nextTry(await countTries(tx, tenantId, id), now) : null;
    const status = statusAfter(outcome, nextTryAt);
    await tx.update(Attempt, { tenantId, messageId: id, number }, { endedAt: now, outcome, code });
    const { affected } = await tx.update(
      Message,
      { tenantId, id, tries: number, status: In(['sending', 'uncertain']) },
      { status, nextTryAt, sentAt: outcome === 'sent' ? now : null },
    );
    if (!affected) return status;
    await clearDue(tx, tenantId, 'message.claim', id);
    if (nextTryAt) await setDue(tx, tenantId, 'message.retry', id, nextTryAt);
    return status;
  }
}

/** How often it was tried since somebody last had it sent again; of one that nobody did, in all. */
async function countTries(tx: Transaction, tenantId: string, messageId: string): Promise<number> {
  const kind = notificationEvents['message.retried'];
  const [retried] = await tx.find(LedgerEvent, {
    where: { tenantId, subjectId: messageId, kind },
    order: { sequence: 'DESC' },
    take: 1,
  });
  const since = retried && { startedAt: MoreThanOrEqual(retried.occurredAt) };
  return tx.countBy(Attempt, { tenantId, messageId, ...since });
}

function statusAfter(outcome: AttemptOutcome, nextTryAt: Date | null): Message['status'] {
  if (outcome === 'sent') return 'sent';
  if (outcome === 'unknown') return 'uncertain';
  return nextTryAt ? 'waiting' : 'failed';
}

const CLAIM: Prepared = {
  name: 'claim_message',
  text: `
  with claimed as (
    update notifications.messages set status = 'sending', claimed_at = $3, tries = tries + 1, next_try_at = null
    where tenant_id = $1 and id = $2 and status = 'composed' returning tries
  )
  insert into notifications.attempts (tenant_id, message_id, number, channel, started_at)
  select $1, $2, tries, $4, $3 from claimed returning number`,
};
