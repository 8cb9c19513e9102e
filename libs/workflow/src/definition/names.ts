/** The closed lists of names a definition may use. Whoever adds one adds what it means, in `moves` or in review. */

/** `citizen-owner` is the proposer of this very idea; `system` is a job of ours, never a person. */
export const roles = ['citizen-owner', 'reviewer', 'lead', 'approver', 'administrator', 'system'] as const;
export type Role = (typeof roles)[number];

/** Those who may hold a case and fire its moves. An approver (결재권자) only signs what others prepared. */
export const firing = roles.filter((role) => role !== 'approver');

/**
 * Who is expected to act while a case is in a state. `open`: government. `waiting`: somebody outside the agency,
 * such as the proposer or a consulted body. `settled`: nobody for now, though something may follow. `final`:
 * nobody ever, nothing leads out.
 */
export const stateKinds = ['open', 'waiting', 'settled', 'final'] as const;
export type StateKind = (typeof stateKinds)[number];

/**
 * `civil`: 행정기본법 §6① and 민법 §155–161, for suggestions. `petition`: 민원처리법 §19, for civil petitions that
 * came in as suggestions.
 */
export const countings = ['civil', 'petition'] as const;
export type Counting = (typeof countings)[number];

/** Whose time a clock measures. */
export const parties = ['agency', 'proposer', 'consulted', 'nobody'] as const;
export type Party = (typeof parties)[number];

export const tones = ['primary', 'neutral', 'danger'] as const;
export type Tone = (typeof tones)[number];

/**
 * What a field holds. `codes`, `numbers` and `governments` are lists; a `day` is `YYYY-MM-DD`; a `count` a whole
 * number; a `government` the code of one that uses Madang.
 */
export type FieldKind =
  'code' | 'codes' | 'text' | 'day' | 'count' | 'numbers' | 'government' | 'governments';

/** Everything an actor may be asked for with a move. */
export const fieldKinds = {
  /** A ground of the catalogue. */
  reason: 'code',
  /** What the proposer is told with this step. */
  message: 'text',
  /** The public answer. */
  reply: 'text',
  /** The agency that takes the case, or that is asked. */
  agency: 'code',
  /** The day by which an adopted idea is carried out. */
  promisedOn: 'day',
  /** The department that carries it out. */
  owner: 'text',
  /** The last day for an answer: of the proposer to a supplement, of a body that is consulted. */
  respondBy: 'day',
  /** Criteria that are met, codes of the catalogue. */
  criteria: 'codes',
  /** Tracking numbers of earlier ideas that say the same. */
  sameAs: 'numbers',
  /** What a part of the idea is called that becomes an idea of its own; the proposer's own words. */
  newTitle: 'text',
  /** That part, in the proposer's own words. */
  excerpt: 'text',
  /** Members of the review committee that deliberated. */
  committeeSize: 'count',
  /** Those among them who are not officials. */
  committeeCitizens: 'count',
  /** The day of the meeting on whose docket the case is put. */
  meetingOn: 'day',
  /** Days, or hours, by which a period is extended. */
  extendBy: 'count',
  /** The day on which an effect first showed. */
  effectFrom: 'day',
  /** The grade of a measured effect, a code of the catalogue. */
  grade: 'code',
  /** Won saved or earned, after costs. */
  amount: 'count',
  /** The government that takes the case over, or that would be its better owner. */
  government: 'government',
  /** Governments that could do the same. */
  governments: 'governments',
} as const satisfies Record<string, FieldKind>;
export type FieldName = keyof typeof fieldKinds;
export const fieldNames = Object.keys(fieldKinds) as FieldName[];

/**
 * What follows from a move, carried out in the transaction of the move. `keep_promise` and `drop_promise` only say
 * what became of a promise; delivery hears of them. What crosses to another government, exchange carries there.
 */
export const effectNames = [
  'assign_agency',
  /** The agency that coordinates takes the case. */
  'assign_coordinator',
  /** The case is nobody's again, and waits in triage. */
  'unassign_agency',
  /** One more agency has said that the case is not its business. */
  'count_refusal',
  'release_claim',
  'publish_reply',
  'notify_citizen',
  'promise',
  /** What was promised is carried out. */
  'keep_promise',
  /** It ended undone. */
  'drop_promise',
  /** The case goes into the earlier one that `sameAs` names: its supporters count there. */
  'merge',
  /** It comes out again, as if it had not been merged: in the state it had, its clocks run on. */
  'unmerge',
  /** The words in `excerpt` become an idea of their own, received when this one was. */
  'split',
  /** Another government takes it over, with a case of its own. */
  'send',
  /** It came from another government and is not ours either: it goes back. */
  'send_back',
  /** The other government gave it back: it is open here again, and no time has stopped. */
  'take_back',
  /** The nation gets a copy. */
  'raise',
  /** The governments it names are told that they could do the same. */
  'recommend',
] as const;
export type EffectName = (typeof effectNames)[number];

/** What a parameter of a condition holds. */
export type ParamKind = 'count' | 'clock' | 'lane' | 'codes';

/** Every predicate a transition may name, with its parameters. What each asks stands in `moves/conditions.ts`. */
export const conditionParams = {
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
} as const satisfies Record<string, Record<string, ParamKind>>;
export type ConditionName = keyof typeof conditionParams;
