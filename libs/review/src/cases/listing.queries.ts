import type { SelectQueryBuilder } from 'typeorm';
import type { Transaction } from '@app/platform';
import { Case } from './case.entity.js';

/** Newest first; those with most supporters first; the latest answers first, without what has none. */
export const SORTS = ['newest', 'supports', 'answered'] as const;
export type Sort = (typeof SORTS)[number];

/** What to show of the public list. `before` is the idea id the page before ended with. */
export interface Listing {
  /** Only these, as found by a search. */
  ids?: string[];
  state?: string;
  topic?: string;
  agency?: string;
  region?: string;
  call?: string;
  lane?: string;
  sort?: Sort;
  before?: string;
  limit: number;
}

const FILTERS = {
  state: 'state',
  topic: 'topic_code',
  agency: 'agency_code',
  region: 'region_code',
  call: 'call_code',
  lane: 'lane',
} as const;

/** What the list goes by before the id, which settles equals. */
const ORDERS: Record<Sort, ((alias: string) => string) | null> = {
  newest: null,
  supports: (alias) => `${alias}.supports`,
  // As it stands in the index.
  answered: (alias) => `coalesce(${alias}.answered_at, ${alias}.decided_at)`,
};

/** Public cases in their order, one more than asked for so that the caller knows whether there are more. */
export function listCases(
  tx: Transaction,
  tenantId: string,
  listing: Listing,
  hiddenStates: string[],
): Promise<Case[]> {
  const { sort = 'newest', before } = listing;
  const query = wanted(tx, tenantId, listing, hiddenStates).take(listing.limit + 1);
  const order = ORDERS[sort];
  if (order) query.orderBy(order('c'), 'DESC');
  query.addOrderBy('c.ideaId', 'DESC');
  if (before && !order) query.andWhere('c.idea_id < :before', { before });
  if (before && order)
    query.andWhere(
      `(${order('c')}, c.idea_id) < (select ${order('b')}, b.idea_id from review.cases b
        where b.tenant_id = :tenantId and b.idea_id = :before)`,
      { before },
    );
  return query.getMany();
}

/** How many there are, counted no further than `most`. */
export async function countCases(
  tx: Transaction,
  tenantId: string,
  listing: Omit<Listing, 'limit'>,
  hiddenStates: string[],
  most: number,
): Promise<number> {
  const some = wanted(tx, tenantId, listing, hiddenStates).select('1').limit(most);
  const [sql, values] = some.getQueryAndParameters();
  const [{ count }]: [{ count: number }] = await tx.query(
    `select count(*)::int as count from (${sql}) as found`,
    values,
  );
  return count;
}

function wanted(
  tx: Transaction,
  tenantId: string,
  listing: Omit<Listing, 'limit'>,
  hiddenStates: string[],
): SelectQueryBuilder<Case> {
  const query = tx
    .createQueryBuilder(Case, 'c')
    .where('c.tenant_id = :tenantId and not c.is_hidden and not c.is_withdrawn', { tenantId })
    .andWhere('c.state <> all(:hiddenStates)', { hiddenStates });
  if (listing.ids) query.andWhere('c.idea_id = any(:ids)', { ids: listing.ids });
  if (listing.sort === 'answered') query.andWhere('c.reply is not null and c.decided_at is not null');
  for (const [name, column] of Object.entries(FILTERS)) {
    const value = listing[name as keyof typeof FILTERS];
    if (value) query.andWhere(`c.${column} = :${name}`, { [name]: value });
  }
  return query;
}
