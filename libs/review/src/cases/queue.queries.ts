import type { SelectQueryBuilder } from 'typeorm';
import { validate } from 'uuid';
import { type Actor, isDay, type Transaction } from '@app/platform';
import { Case } from './case.entity.js';
import type { OpinionCount } from '../opinions/opinion-view.dto.js';
import type { QueueQuery } from './case.dto.js';
import type { QueueItem } from './case-view.dto.js';
import { ASKED_UNTIL, askedUntil, DUE, NEVER, partsOf } from './queue-parts.queries.js';

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
 * whose cases count as the actor's. Each part is read in the order of an index and only as far as the page goes.
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
  const { agency, q } = query;
  const due = query.scope === 'asked' ? `coalesce(${ASKED_UNTIL}, '${NEVER}')` : DUE;
  const parts = partsOf(tx, actor, holders, query, today).map((part) => {
    if (agency) part.andWhere('c.agency_code = :agency', { agency });
    if (q) part.andWhere('(strpos(lower(c.title), lower(:q)) > 0 or c.tracking_number = upper(:q))', { q });
    if (place) part.andWhere(`(${due}, c.idea_id) > (:dueOn, :ideaId)`, place);
    part.select('c.idea_id', 'id').addSelect(due, 'due');
    return part
      .addOrderBy('due')
      .addOrderBy('id')
      .limit(limit + 1);
  });
  const [all, parameters] = joined(parts);
  return tx
    .createQueryBuilder(Case, 'c')
    .where('c.tenant_id = :tenantId', actor)
    .andWhere(`c.idea_id = any(array(select id from (${all}) part order by due, id limit ${limit + 1}))`)
    .setParameters(parameters)
    .orderBy(due)
    .addOrderBy('c.idea_id')
    .getMany();
}

/** Nobody works through more: what goes beyond is told as so many and more. */
export const MOST_COUNTED = 1_000;

/** How many cases a scope has; no more are counted than `MOST_COUNTED`. */
export async function countCases(
  tx: Transaction,
  actor: Actor,
  holders: string[],
  scope: QueueQuery['scope'],
  today: string,
): Promise<number> {
  const parts = partsOf(tx, actor, holders, { scope }, today).map((part) =>
    part.select('1').limit(MOST_COUNTED),
  );
  const [all, parameters] = joined(parts);
  const { count } = await tx
    .createQueryBuilder()
    .select('least(count(*), :most)::int', 'count')
    .from(`(${all})`, 'part')
    .setParameters({ ...parameters, most: MOST_COUNTED })
    .getRawOne<{ count: number }>()
    .then((row) => row!);
  return count;
}

/** Statements whose rows are one after the other, and their parameters. */
function joined(parts: SelectQueryBuilder<Case>[]): [string, Record<string, unknown>] {
  const parameters = Object.assign({}, ...parts.map((part) => part.getParameters()));
  return [parts.map((part) => `(${part.getQuery()})`).join(' union all '), parameters];
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

const ASKED_ABOUT = `
  select i.id as "ideaId", ${askedUntil('$1', 'i.id', '$2')}::text as "answerBy",
    count(s.id)::int as asked, count(s.id) filter (where s.status = 'answered')::int as answered,
    count(s.id) filter (where s.status = 'silent')::int as silent
  from unnest($3::uuid[]) as i (id)
  left join review.opinions s on s.tenant_id = $1 and s.idea_id = i.id and s.ended_at is null
  group by i.id`;
