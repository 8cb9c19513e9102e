import type { Transaction } from '@app/platform';
import { Case } from './case.entity.js';

/** What to show of the public list. `before` is the idea id the page before ended with. */
export interface Listing {
  /** Only these, as found by a search. */
  ids?: string[];
  state?: string;
  topic?: string;
  agency?: string;
  region?: string;
  call?: string;
  before?: string;
  limit: number;
}

const FILTERS = {
  state: 'state',
  topic: 'topic_code',
  agency: 'agency_code',
  region: 'region_code',
  call: 'call_code',
} as const;

/** Public cases, newest first, one more than asked for so that the caller knows whether there are more. */
export function listCases(
  tx: Transaction,
  tenantId: string,
  listing: Listing,
  hiddenStates: string[],
): Promise<Case[]> {
  const query = tx
    .createQueryBuilder(Case, 'c')
    .where('c.tenant_id = :tenantId and not c.is_hidden', { tenantId })
    .andWhere('c.state <> all(:hiddenStates)', { hiddenStates })
    .orderBy('c.idea_id', 'DESC')
    .take(listing.limit + 1);
  if (listing.ids) query.andWhere('c.idea_id = any(:ids)', { ids: listing.ids });
  if (listing.before) query.andWhere('c.idea_id < :before', { before: listing.before });
  for (const [name, column] of Object.entries(FILTERS)) {
    const value = listing[name as keyof typeof FILTERS];
    if (value) query.andWhere(`c.${column} = :${name}`, { [name]: value });
  }
  return query.getMany();
}
