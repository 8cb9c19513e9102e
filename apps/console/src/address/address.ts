export const SCOPES = [
  'all',
  'mine',
  'unassigned',
  'triage',
  'due_soon',
  'overdue',
  'waiting',
  'to_score',
  'scored',
  'all_scored',
  'asked',
  'ended',
] as const;
export type Scope = (typeof SCOPES)[number];

/** The queue, and the pages beside it. */
export const PAGES = [
  'queue',
  'approvals',
  'crossings',
  'workflow',
  'rules',
  'models',
  'holidays',
  'people',
  'paper',
  'templates',
  'privacy',
  'access',
  'tokens',
  'settings',
  'moderation',
  'invalidations',
  'comments',
  'opening',
  'records',
  'figures',
  'reports',
  'messages',
  'webhooks',
  'delegations',
  'governments',
  'calls',
  'reasons',
  'wordings',
  'texts',
  'jobs',
] as const;
export type PageName = (typeof PAGES)[number];

/** The years of which the server knows holidays. */
export const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];

/** What the address says: which page; of the queue, which part and which case is open; of holidays, their year; of people and phrases, what is looked for; of messages' texts and webhooks, which one is open; of invalidations, what the form begins with. */
export interface Address {
  page: PageName;
  caseId: string | null;
  scope: Scope;
  state: string | null;
  agency: string | null;
  q: string | null;
  year: number | null;
}

const BASE = '/console';
/** Pages beside the queue that show something of their own where `q` names it. */
const ASKING: PageName[] = ['people', 'governments', 'invalidations', 'wordings', 'texts', 'webhooks'];

/** Reads path and query; what they do not say, or say wrongly, is as if nothing had been chosen. */
export function readAddress(path: string, query: string): Address {
  const given = new URLSearchParams(query);
  const scope = SCOPES.find((known) => known === given.get('scope'));
  const year = Number(given.get('year'));
  const page = PAGES.find((known) => path.replace(/\/$/, '') === `${BASE}/${known}`);
  return {
    page: page ?? 'queue',
    caseId: /^\/console\/cases\/([0-9a-f-]{36})\/?$/.exec(path)?.[1] ?? null,
    scope: scope ?? 'all',
    state: given.get('state') || null,
    agency: given.get('agency') || null,
    q: given.get('q') || null,
    year: Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null,
  };
}

/** The address as text; what was not chosen is left out. */
export function writeAddress({ page, caseId, scope, state, agency, q, year }: Address): string {
  if (page === 'holidays' && year) return `${BASE}/${page}?year=${year}`;
  if (ASKING.includes(page) && q) return `${BASE}/${page}?${new URLSearchParams({ q })}`;
  if (page !== 'queue') return `${BASE}/${page}`;
  const query = new URLSearchParams();
  if (scope !== 'all') query.set('scope', scope);
  if (state) query.set('state', state);
  if (agency) query.set('agency', agency);
  if (q) query.set('q', q);
  const path = caseId ? `${BASE}/cases/${caseId}` : `${BASE}/`;
  return query.size > 0 ? `${path}?${query}` : path;
}
