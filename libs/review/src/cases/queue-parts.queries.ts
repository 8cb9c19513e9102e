import type { SelectQueryBuilder } from 'typeorm';
import { type Actor, may, type Transaction } from '@app/platform';
import { Case } from './case.entity.js';
import type { QueueQuery } from './case.dto.js';
import { seesAll } from './facts-of.js';

/** Sorts behind every real due date. */
export const NEVER = '9999-12-31';

/**
 * What the queue goes by. The indexes are written in the same words: not with `coalesce`, of which PostgreSQL does not
 * know that it tells nothing of other rows, so that under row-level security it would not look for it in an index.
 */
export const DUE = `case when c.due_on is null then date '${NEVER}' else c.due_on end`;

/** The first day by which an agency is to give its opinion about a case, or to answer to a point of its answer. */
export const askedUntil = (tenantId: string, ideaId: string, agencyCode: string): string => `least(
  (select min(o.answer_by) from review.opinions o where o.tenant_id = ${tenantId} and o.idea_id = ${ideaId}
    and o.agency_code = ${agencyCode} and o.ended_at is null),
  (select min(p.confirm_by) from review.points p where p.tenant_id = ${tenantId} and p.idea_id = ${ideaId}
    and p.agency_code = ${agencyCode} and p.ended_at is null and p.consent = 'asked'))`;

/** The same of the actor’s agency and the case at hand. */
export const ASKED_UNTIL = askedUntil('c.tenant_id', 'c.idea_id', ':agencyCode');

const IN_TRIAGE = 'c.agency_code is null';

/** How long before its last day a case counts as due soon. */
const SOON_DAYS = 7;

/**
 * The cases of a scope that the actor sees, in no order, in parts that share none: in each, the index by due date
 * stands for one agency or all of them, and for what is settled or what is not. Where these were joined by `or`, all
 * cases of the tenant would be sorted for a page.
 */
export function partsOf(
  tx: Transaction,
  actor: Actor,
  holders: string[],
  { scope = 'all', state }: Pick<QueueQuery, 'scope' | 'state'>,
  today: string,
): SelectQueryBuilder<Case>[] {
  const wheres = [standings(scope, state), places(scope, actor), ways(scope)].reduce(
    (some, more) => some.flatMap((one) => more.map((other) => [...one, ...other])),
    [[]] as string[][],
  );
  return wheres.map((where) => {
    const part = tx
      .createQueryBuilder(Case, 'c')
      .where('c.tenant_id = :tenantId', { ...actor, today, holders });
    if (state) part.andWhere('c.state = :state', { state });
    for (const condition of where) part.andWhere(condition);
    // Their agency is the same; named in the order, the index that begins with it is taken, and no rows of others read.
    return where.includes(IN_TRIAGE) ? part.orderBy('c.agency_code') : part;
  });
}

/** A state says itself whether it is settled. A promise runs on after the decision, and is overdue when it is not kept. */
function standings(scope: string, state: string | undefined): string[][] {
  if (scope === 'ended') return [['c.is_settled']];
  if (state !== undefined) return [[]];
  return scope === 'overdue' ? [['not c.is_settled'], ['c.is_settled']] : [['not c.is_settled']];
}

function places(scope: string, actor: Actor): string[][] {
  if (scope === 'asked' || seesAll(actor)) return [[]];
  const own = ['c.agency_code = :agencyCode'];
  return may(actor, 'cases.move') ? [own, [IN_TRIAGE]] : [own];
}

/** What else a case must have to be of the scope. More than one way: each is a part. */
function ways(scope: string): string[][] {
  return WAYS[scope] ?? [[]];
}

const OPEN_ROUND = `select 1 from review.rounds r join review.evaluations e on e.tenant_id = r.tenant_id and e.round_id = r.id
  where r.tenant_id = c.tenant_id and r.idea_id = c.idea_id and r.status = 'open'`;

const OWN_ROUND = `${OPEN_ROUND} and e.account_id = :accountId`;

const among = (ids: string): string => `c.idea_id = any(array(${ids}))`;

const IN_ROUNDS = among(`select idea_id from review.rounds where tenant_id = :tenantId and status = 'open'`);

const IN_OPINIONS = among(`
  select idea_id from review.opinions where tenant_id = :tenantId and agency_code = :agencyCode and ended_at is null
  union select idea_id from review.points
  where tenant_id = :tenantId and agency_code = :agencyCode and ended_at is null and consent = 'asked'`);

const IS_PREPARED = among(
  `select idea_id from review.approvals where tenant_id = :tenantId and status = 'waiting'`,
);

const RUNS = 'c.clock_stopped_on is null';

const WAYS: Record<string, string[][]> = {
  mine: [['c.assignee_id = any(:holders)']],
  unassigned: [['c.assignee_id is null', 'c.agency_code is not null']],
  triage: [[IN_TRIAGE]],
  overdue: [[`${DUE} < :today`, RUNS]],
  due_soon: [[`${DUE} >= :today`, `${DUE} <= :today::date + ${SOON_DAYS}`, RUNS]],
  waiting: [['c.clock_stopped_on is not null'], [RUNS, IS_PREPARED]],
  to_score: [[IN_ROUNDS, `exists (${OWN_ROUND} and e.status = 'asked')`]],
  scored: [[IN_ROUNDS, `exists (${OWN_ROUND} and e.status = 'scored')`]],
  all_scored: [
    [
      IN_ROUNDS,
      `exists (${OPEN_ROUND} group by r.id having bool_and(e.status <> 'asked') and bool_or(e.status = 'scored'))`,
    ],
  ],
  asked: [[IN_OPINIONS, `${ASKED_UNTIL} is not null`]],
};
