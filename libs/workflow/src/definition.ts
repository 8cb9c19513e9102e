/** The closed lists of names a definition may use, and the shape of a definition. All of it is plain JSON. */

export const roles = ['citizen-owner', 'reviewer', 'lead', 'administrator', 'system'] as const;
export const fieldNames = ['reason', 'message', 'reply', 'promisedOn', 'agency'] as const;
export const effectNames = ['assign_agency', 'release_claim', 'publish_reply', 'notify_citizen'] as const;
export const stateKinds = ['open', 'waiting', 'final'] as const;
export const stateClocks = ['runs', 'stopped', 'ended'] as const;
export const tones = ['primary', 'neutral', 'danger'] as const;

/** `citizen-owner` is the proposer of this very idea; `system` is a job of ours, never a person. */
export type Role = (typeof roles)[number];
export type FieldName = (typeof fieldNames)[number];
export type EffectName = (typeof effectNames)[number];
export type ConditionName =
  | 'claimed_by_actor'
  | 'own_agency'
  | 'in_triage'
  | 'within_days_of_opening'
  | 'promised_in_future'
  | 'promised_within_years';
export type Tone = (typeof tones)[number];

/** What people read, in both languages. Neither may be empty. */
export interface Bilingual {
  ko: string;
  en: string;
}

export interface State {
  /** Fixed once a version is in use; the label belongs to the tenant. */
  code: string;
  label: Bilingual;
  /** `open`: government must act. `waiting`: the citizen must act. `final`: nothing leads out. */
  kind: (typeof stateKinds)[number];
  /** May anyone see the case while it is here? */
  isPublic: boolean;
  /** `ended` belongs to final states, and only to them. */
  clock: (typeof stateClocks)[number];
}

/** Something the actor fills in. `promisedOn` is a day; `reason` and `agency` are codes of the catalogue. */
export interface Field {
  name: FieldName;
  required: boolean;
}

/** A named predicate. Its parameters are whole numbers above zero. */
export interface Condition {
  name: ConditionName;
  params?: Record<string, number>;
}

export interface Transition {
  /** A verb; unique in the definition. */
  name: string;
  label: Bilingual;
  from: string[];
  to: string;
  /** Any one of these suffices. */
  roles: Role[];
  fields: Field[];
  /** All must hold. */
  conditions: Condition[];
  /** Carried out in this order by the review context, in the transaction of the move. */
  effects: EffectName[];
  tone: Tone;
  /** Does the move appear in the timeline that anyone may read? */
  isPublic: boolean;
}

/** How long the decision may take. Where both are given the days follow the months. */
export interface ClockRule {
  months?: number;
  days?: number;
  from: 'opened';
}

export interface Definition {
  code: string;
  /** Counts from 1. A version in use is never edited. */
  version: number;
  title: Bilingual;
  /** The code of the state in which a case is opened. */
  initial: string;
  states: State[];
  transitions: Transition[];
  clock: ClockRule;
}
