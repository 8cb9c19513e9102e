import { createHash } from 'node:crypto';
import { type Actor, Refused, type Transaction } from '@app/platform';
import { intakeReasons } from '../intake.errors.js';

const KEPT_HOURS = 24;

/**
 * Runs `work` once for a key within 24 hours and gives its answer again to whoever repeats it. The key belongs
 * to the account, or to the address a guest left: nobody else ever sees the answer. A retry that arrives while
 * the first is under way waits for it at the key's row. Refuses a malformed key, and one used for other content.
 */
export async function once<Answer>(
  tx: Transaction,
  actor: Actor,
  { key, sender, content, at }: { key: string; sender: string; content: unknown; at: Date },
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (!/^[A-Za-z0-9_-]{16,64}$/.test(key))
    throw Refused.field('Idempotency-Key', intakeReasons.key_malformed);
  const fingerprint = createHash('sha256').update(JSON.stringify(content)).digest();
  const place = [actor.tenantId, actor.accountId ?? sender, key];
  const oldest = new Date(at.getTime() - KEPT_HOURS * 3_600_000);
  const taken = await tx.query(TAKE_KEY, [...place, fingerprint, at, oldest]);
  if (taken.length) {
    const answer = await work();
    await tx.query(KEEP_ANSWER, [...place, JSON.stringify(answer)]);
    return answer;
  }
  const [known] = await tx.query(KNOWN_KEY, place);
  if (!known.fingerprint.equals(fingerprint))
    throw Refused.field('Idempotency-Key', intakeReasons.key_reused);
  return known.answer;
}

/** Forgets what an account was answered, and whatever tells of these ideas. */
export async function forgetAnswers(
  tx: Transaction,
  tenantId: string,
  accountId: string | null,
  ideaIds: string[],
): Promise<void> {
  await tx.query(
    `delete from intake.idempotency_keys
     where tenant_id = $1 and (principal = $2 or answer ->> 'id' = any($3::text[]))`,
    [tenantId, accountId, ideaIds],
  );
}

/** Keys are forgotten after a day. */
export async function forgetKeys(tx: Transaction, tenantId: string, at: Date): Promise<void> {
  await tx.query(
    `delete from intake.idempotency_keys where tenant_id = $1 and created_at < $2::timestamptz - $3::interval`,
    [tenantId, at, `${KEPT_HOURS} hours`],
  );
}

const TAKE_KEY = `
  insert into intake.idempotency_keys as k (tenant_id, principal, key, fingerprint, created_at)
  values ($1, $2, $3, $4, $5)
  on conflict (tenant_id, principal, key) do update
    set fingerprint = excluded.fingerprint, created_at = excluded.created_at, answer = null
    where k.created_at < $6
  returning 1 as taken`;

const KEEP_ANSWER = `
  update intake.idempotency_keys set answer = $4 where tenant_id = $1 and principal = $2 and key = $3`;

const KNOWN_KEY = `
  select fingerprint, answer from intake.idempotency_keys
  where tenant_id = $1 and principal = $2 and key = $3`;
