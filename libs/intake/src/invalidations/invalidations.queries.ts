import type { Transaction } from '@app/platform';
import type { Conditions, Invalidation } from './invalidation.entity.js';

/** How much support meets the conditions and counts, given before `before`; and of how many ideas. */
export async function countMeant(
  tx: Transaction,
  tenantId: string,
  conditions: Conditions,
  before: Date,
): Promise<{ supports: number; ideas: number }> {
  const [counted]: { supports: number; ideas: number }[] = await tx.query(
    `select count(*)::int as supports, count(distinct idea_id)::int as ideas from intake.supports where ${MEANT}`,
    valuesOf(tenantId, conditions, before),
  );
  return counted!;
}

/** An idea with support that is still to be taken away, or to be given back. */
export async function nextIdea(
  tx: Transaction,
  invalidation: Invalidation,
  isUndoing: boolean,
): Promise<string | undefined> {
  const [found]: { id: string }[] = isUndoing
    ? await tx.query(
        `select idea_id as id from intake.supports where tenant_id = $1 and invalidation_id = $2 limit 1`,
        [invalidation.tenantId, invalidation.id],
      )
    : await tx.query(
        `select idea_id as id from intake.supports where ${MEANT} limit 1`,
        valuesOf(invalidation.tenantId, invalidation, invalidation.begunAt),
      );
  return found?.id;
}

/** Takes up to so much support of an idea away; gives how much. Its family must be held. */
export async function takeAway(
  tx: Transaction,
  invalidation: Invalidation,
  ideaId: string,
  most: number,
): Promise<number> {
  const { tenantId, id, begunAt } = invalidation;
  const [, count]: [unknown, number] = await tx.query(
    `update intake.supports set invalidation_id = $10 where (tenant_id, idea_id, account_id) in (
       select tenant_id, idea_id, account_id from intake.supports where ${MEANT} and idea_id = $9 limit $11)`,
    [...valuesOf(tenantId, invalidation, begunAt), ideaId, id, most],
  );
  return count;
}

/** Gives up to so much of it back. */
export async function giveBack(
  tx: Transaction,
  { tenantId, id }: Invalidation,
  ideaId: string,
  most: number,
): Promise<number> {
  const [, count]: [unknown, number] = await tx.query(
    `update intake.supports set invalidation_id = null where (tenant_id, idea_id, account_id) in (
       select tenant_id, idea_id, account_id from intake.supports
       where tenant_id = $1 and invalidation_id = $2 and idea_id = $3 limit $4)`,
    [tenantId, id, ideaId, most],
  );
  return count;
}

/** Only what was given before it began: what comes meanwhile was in no preview. */
const MEANT = `
  tenant_id = $1 and invalidation_id is null and given_at <= $8
  and ($2::uuid is null or idea_id = $2) and ($3::text is null or network = $3)
  and ($4::text is null or mail_domain = $4)
  and ($5::timestamptz is null or given_at >= $5) and ($6::timestamptz is null or given_at < $6)
  and ($7::int is null or given_at <= account_since + make_interval(hours => $7))`;

const valuesOf = (tenantId: string, conditions: Conditions, before: Date): unknown[] => {
  const { ideaId, network, mailDomain, givenFrom, givenUntil, accountHours } = conditions;
  return [tenantId, ideaId, network, mailDomain, givenFrom, givenUntil, accountHours, before];
};
