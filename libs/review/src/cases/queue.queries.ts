import type { SelectQueryBuilder } from 'typeorm';
import { validate } from 'uuid';
import { type Actor, isDay, may, type Transaction } from '@app/platform';
import { Case } from './case.entity.js';
import type { OpinionCount } from '../opinions/opinion-view.dto.js';
import type { QueueQuery } from './case.dto.js';
import type { QueueItem } from './case-view.dto.js';
import { seesAll } from './facts-of.js';

/** Where a page of the queue ended: due date and idea id. */
export interface QueuePlace {
  dueOn: string;
  ideaId: string;
}

/** Reads `2026-12-31_<id>`; null for anything else. */
export function readPlace(text: string): QueuePlace | null {
  const [dueOn, ideaId] = text.split('_');
  if (!validate(ideaId) || (dueOn !== NEVER && !isDay(dueOn))) return null;
  return { dueOn, ideaId: ideaId! };
}

/** Writes the place after this case. */
export function placeOf({ dueOn, ideaId }: Pick<Case, 'dueOn' | 'ideaId'>): string {
  return `${dueOn ?? NEVER}_${ideaId}`;
}

/**
 * Cases of the queue by due date, one more than asked for; those asked about by the day of the asking. `holders` are
 * whose cases count as the actor's.
 */
export function queueCases(
  tx: Transaction,
  actor: Actor,
  holders: string[],
  query: QueueQuery,
  place: QueuePlace | null,
  today: string,
  limit: number,
): Promise<Case[]> {
  const { scope = 'all', agency, q } = query;
  const dueOn = scope === 'asked' ? ASKED_UNTIL : 'c.due_on';
  const cases = casesIn(tx, actor, holders, query, today)
    .orderBy(`coalesce(${dueOn}, '${NEVER}')`)
    .addOrderBy('c.idea_id')
    .limit(limit + 1);
  if (agency) cases.andWhere('c.agency_code = :agency', { agency });
  if (q) cases.andWhere('(strpos(lower(c.title), lower(:q)) > 0 or c.tracking_number = upper(:q))', { q });
  if (place) cases.andWhere(`(coalesce(${dueOn}, '${NEVER}'), c.idea_id) > (:dueOn, :ideaId)`, place);
  return cases.getMany();
}

/** Nobody works through more: what goes beyond is told as so many and more. */
export const MOST_COUNTED = 1_000;

/** How many cases a part of the queue has; no more are counted than `MOST_COUNTED`. */
export async function countCases(
  tx: Transaction,
  actor: Actor,
  holders: string[],
  scope: QueueQuery['scope'],
  today: string,
): Promise<number> {
  const [sql, parameters] = casesIn(tx, actor, holders, { scope }, today)
    .select('1')
    .limit(MOST_COUNTED)
    .getQueryAndParameters();
  const [{ count }] = await tx.query(`select count(*)::int as count from (${sql}) part`, parameters);
  return count as number;
}

/** How long before its last day a case counts as due soon. */
const SOON_DAYS = 7;

/** The cases of one part of the queue that the actor sees, in no order. */
function casesIn(
  tx: Transaction,
  actor: Actor,
  holders: string[],
  { scope = 'all', state }: Pick<QueueQuery, 'scope' | 'state'>,
  today: string,
): SelectQueryBuilder<Case> {
  const cases = tx.createQueryBuilder(Case, 'c').where('c.tenant_id = :tenantId', actor);
  // A promise runs on after the decision, and shows among the overdue when it is not kept.
  const isAny = state !== undefined || scope === 'overdue';
  cases.andWhere(scope === 'ended' ? 'c.is_settled' : isAny ? 'true' : 'not c.is_settled');
  if (scope === 'mine') cases.andWhere('c.assignee_id = any(:holders)', { holders });
  if (scope === 'unassigned') cases.andWhere('c.assignee_id is null and c.agency_code is not null');
  if (scope === 'triage') cases.andWhere('c.agency_code is null');
  if (scope === 'overdue') cases.andWhere('c.due_on < :today and c.clock_stopped_on is null', { today });
  if (scope === 'due_soon')
    cases.andWhere(
      `c.due_on >= :today and c.due_on <= :today::date + ${SOON_DAYS} and c.clock_stopped_on is null`,
      { today },
    );
  if (scope === 'waiting') cases.andWhere(`(c.clock_stopped_on is not null or ${IS_PREPARED})`);
  if (isOfRounds(scope)) cases.andWhere(`exists (${ROUND_IS[scope]})`, actor);
  if (scope === 'asked') cases.andWhere(`${ASKED_UNTIL} is not null`, actor);
  else if (!seesAll(actor)) {
    const triage = may(actor, 'cases.move') ? ' or c.agency_code is null' : '';
    cases.andWhere(`(c.agency_code = :agencyCode${triage})`, actor);
  }
  if (state) cases.andWhere('c.state = :state', { state });
  return cases;
}

/** How the consultations of these cases stand, and until when the actor's agency is asked, by idea. */
export async function askedAbout(
  tx: Transaction,
  { tenantId, agencyCode }: Actor,
  ideaIds: string[],
): Promise<Map<string, Pick<QueueItem, 'opinions' | 'answerBy'>>> {
  if (ideaIds.length === 0) return new Map();
  const rows: ({ ideaId: string; answerBy: string | null } & OpinionCount)[] = await tx.query(ASKED_ABOUT, [
    tenantId,
    agencyCode,
    ideaIds,
  ]);
  return new Map(
    rows.map(({ ideaId, answerBy, asked, answered, silent }) => [
      ideaId,
      { answerBy, opinions: asked > 0 ? { asked, answered, silent } : null },
    ]),
  );
}

const IS_PREPARED = `exists (select 1 from review.approvals p
  where p.tenant_id = c.tenant_id and p.idea_id = c.idea_id and p.status = 'waiting')`;

/** Sorts behind every real due date. */
const NEVER = '9999-12-31';

const OPEN_ROUND = `select 1 from review.rounds r join review.evaluations e on e.tenant_id = r.tenant_id and e.round_id = r.id
  where r.tenant_id = c.tenant_id and r.idea_id = c.idea_id and r.status = 'open'`;

/** The first day by which an agency is to give its opinion about a case, or to answer to a point of its answer. */
const askedUntil = (tenantId: string, ideaId: string, agencyCode: string): string => `least(
  (select min(o.answer_by) from review.opinions o where o.tenant_id = ${tenantId} and o.idea_id = ${ideaId}
    and o.agency_code = ${agencyCode} and o.ended_at is null),
  (select min(p.confirm_by) from review.points p where p.tenant_id = ${tenantId} and p.idea_id = ${ideaId}
    and p.agency_code = ${agencyCode} and p.ended_at is null and p.consent = 'asked'))`;

const ASKED_UNTIL = askedUntil('c.tenant_id', 'c.idea_id', ':agencyCode');

const ASKED_ABOUT = `
  select i.id as "ideaId", ${askedUntil('$1', 'i.id', '$2')}::text as "answerBy",
    count(s.id)::int as asked, count(s.id) filter (where s.status = 'answered')::int as answered,
    count(s.id) filter (where s.status = 'silent')::int as silent
  from unnest($3::uuid[]) as i (id)
  left join review.opinions s on s.tenant_id = $1 and s.idea_id = i.id and s.ended_at is null
  group by i.id`;

/** What a round must have for its case to be of the scope. */
const ROUND_IS = {
  to_score: `${OPEN_ROUND} and e.account_id = :accountId and e.status = 'asked'`,
  scored: `${OPEN_ROUND} and e.account_id = :accountId and e.status = 'scored'`,
  all_scored: `${OPEN_ROUND} group by r.id having bool_and(e.status <> 'asked') and bool_or(e.status = 'scored')`,
};

function isOfRounds(scope: string): scope is keyof typeof ROUND_IS {
  return Object.hasOwn(ROUND_IS, scope);
}
