/**
 * The closed lists of names that a definition may use, in the order in which they are offered. They agree with
 * those of the workflow: `names.spec.ts` holds them together.
 */
export const ROLES = ['citizen-owner', 'reviewer', 'lead', 'administrator', 'system'];
/** A job of ours can fire a move and not sign one. */
export const SIGNERS = ['reviewer', 'lead', 'approver', 'administrator'];
export const KINDS = ['open', 'waiting', 'settled', 'final'];
export const TONES = ['primary', 'neutral', 'danger'];
export const COUNTINGS = ['civil', 'petition'];
export const PARTIES = ['agency', 'proposer', 'consulted', 'nobody'];
export const PERIOD_PARTS = ['years', 'months', 'weeks', 'days', 'hours'] as const;
export const EFFECTS = [
  'assign_agency',
  'assign_coordinator',
  'unassign_agency',
  'count_refusal',
  'release_claim',
  'publish_reply',
  'notify_citizen',
  'promise',
  'keep_promise',
  'drop_promise',
  'merge',
  'unmerge',
  'split',
  'send',
  'send_back',
  'take_back',
  'raise',
  'recommend',
];

/** Every field, with what it holds. */
export const FIELDS: Record<
  string,
  'code' | 'codes' | 'text' | 'day' | 'count' | 'numbers' | 'government' | 'governments'
> = {
  reason: 'code',
  message: 'text',
  reply: 'text',
  agency: 'code',
  promisedOn: 'day',
  owner: 'text',
  respondBy: 'day',
  criteria: 'codes',
  sameAs: 'numbers',
  newTitle: 'text',
  excerpt: 'text',
  committeeSize: 'count',
  committeeCitizens: 'count',
  meetingOn: 'day',
  extendBy: 'count',
  effectFrom: 'day',
  grade: 'code',
  amount: 'count',
  government: 'government',
  governments: 'governments',
};
export const DAY_FIELDS = Object.keys(FIELDS).filter((name) => FIELDS[name] === 'day');

/** Whether a field is chosen from a list of the catalogue; agencies are a list of their own. */
export function hasGrounds(name: string): boolean {
  return (FIELDS[name] === 'code' || FIELDS[name] === 'codes') && name !== 'agency';
}

export type ParamKind = 'count' | 'clock' | 'lane' | 'codes';

/** Every condition, with what it is asked with. */
export const CONDITIONS: Record<string, Record<string, ParamKind>> = {
  claimed_by_actor: {},
  own_agency: {},
  other_agency: {},
  in_triage: {},
  has_agency: {},
  routed_by_actor: {},
  in_lane: { lane: 'lane' },
  within_days_of_opening: { days: 'count' },
  clock_runs: { clock: 'clock' },
  clock_has_run_out: { clock: 'clock' },
  not_extended: { clock: 'clock' },
  last_reason_among: { codes: 'codes' },
  reason_among: { codes: 'codes' },
  supports_at_least: { count: 'count' },
  refusals_at_least: { count: 'count' },
  refusals_below: { count: 'count' },
  no_open_round: {},
  round_is_closed: {},
  sent_here: {},
  promised_in_future: {},
  promised_within_years: { years: 'count', clock: 'clock' },
  respond_by_in_future: {},
  respond_by_within_days: { days: 'count' },
  extended_within_period: { clock: 'clock' },
  effect_not_in_future: {},
  criteria_at_least: { count: 'count' },
  committee_half_citizens: {},
  earlier_were_first: {},
  earlier_answered: { times: 'count' },
};
