import type { Transaction } from '@app/platform';
import { IS_PUBLIC, PUBLIC } from '../open-data/dataset.js';

export const FEEDS = ['ideas', 'replies', 'promises'] as const;
export type FeedName = (typeof FEEDS)[number];

/** What a feed tells of one idea. */
export interface Entry {
  ideaId: string;
  title: string;
  /** Null where the proposer asked that it stay closed. */
  text: string | null;
  language: string;
  state: string;
  agencyCode: string | null;
  agencyKo: string | null;
  agencyEn: string | null;
  topicKo: string | null;
  topicEn: string | null;
  promisedOn: string | null;
  at: Date;
}

const MOST = 50;

/** The newest of a feed, newest first, fifty at most. */
export function newestOf(
  tx: Transaction,
  feed: FeedName,
  tenantId: string,
  closedStates: string[],
  { agency = null, topic = null }: { agency?: string | null; topic?: string | null },
): Promise<Entry[]> {
  return tx.query(QUERIES[feed], [tenantId, closedStates, agency, topic, MOST]);
}

const said = (agency: string): string => `
  c.idea_id as "ideaId", c.title, c.language, c.state, ${agency} as "agencyCode", a.name_ko as "agencyKo",
  a.name_en as "agencyEn", t.name_ko as "topicKo", t.name_en as "topicEn"`;

const named = (agency: string): string => `
  left join catalogue.agencies a on a.tenant_id = c.tenant_id and a.code = ${agency}
  left join catalogue.topics t on t.tenant_id = c.tenant_id and t.code = c.topic_code`;

const about = (agency: string): string =>
  `($3::text is null or ${agency} = $3) and ($4::text is null or c.topic_code = $4)`;

// As it stands in the index cases_by_answer.
const ANSWERED = 'coalesce(c.answered_at, c.decided_at)';

/**
 * When an idea came to be known here, as it stands in the index cases_by_arrival: a case opens after its idea came in
 * where that had to be confirmed or looked at first, and is dated before it where it came on paper or was split off.
 * Ids of ideas begin with the time they came in (RFC 9562).
 */
const KNOWN_AT = `greatest(c.opened_at,
  to_timestamp(('x' || translate(left(c.idea_id::text, 13), '-', ''))::bit(48)::bigint / 1000.0))`;

const QUERIES: Record<FeedName, string> = {
  ideas: `
    select ${said('c.agency_code')}, case when not c.is_withheld then i.improvement end as text,
      null as "promisedOn", ${KNOWN_AT} as at
    from ${PUBLIC} ${named('c.agency_code')}
    where ${IS_PUBLIC} and ${about('c.agency_code')}
    order by ${KNOWN_AT} desc, c.idea_id desc limit $5`,
  replies: `
    select ${said('c.agency_code')}, c.reply as text, c.promised_on::text as "promisedOn", ${ANSWERED} as at
    from ${PUBLIC} ${named('c.agency_code')}
    where ${IS_PUBLIC} and ${about('c.agency_code')} and c.reply is not null and c.decided_at is not null
    order by ${ANSWERED} desc, c.idea_id desc limit $5`,
  promises: `
    select ${said('p.agency_code')}, c.reply as text, p.promised_on::text as "promisedOn", p.promised_at as at
    from delivery.commitments p
    join ${PUBLIC} on c.tenant_id = p.tenant_id and c.idea_id = p.idea_id
    ${named('p.agency_code')}
    where ${IS_PUBLIC} and p.tenant_id = $1 and ${about('p.agency_code')}
    order by p.promised_at desc, p.idea_id desc limit $5`,
};
