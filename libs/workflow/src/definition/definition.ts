import type {
  ConditionName,
  Counting,
  EffectName,
  FieldName,
  Party,
  Role,
  StateKind,
  Tone,
} from './names.js';

/** What people read, in both languages. Neither may be empty. */
export interface Bilingual {
  ko: string;
  en: string;
}

/** A way through the workflow, such as the fast track. A case begins in the first one. */
export interface Lane {
  code: string;
  label: Bilingual;
}

export interface State {
  /** Fixed once a version is in use; the label belongs to the tenant. */
  code: string;
  label: Bilingual;
  kind: StateKind;
  /** May anyone see the case while it is here? */
  isPublic: boolean;
}

/** Something the actor fills in. */
export interface Field {
  name: FieldName;
  required: boolean;
  /** Of a field that holds codes: the list of the catalogue they are chosen from. */
  grounds?: string;
}

/** A named predicate with its parameters. */
export interface Condition {
  name: ConditionName;
  params?: Record<string, number | string | string[]>;
}

export interface Transition {
  /** A verb; unique in the definition. */
  name: string;
  label: Bilingual;
  from: string[];
  /** The state that follows; null: the case stays where it is. */
  to: string | null;
  /** Any one of these suffices. */
  roles: Role[];
  fields: Field[];
  /** All must hold. */
  conditions: Condition[];
  /** In this order. */
  effects: EffectName[];
  tone: Tone;
  /** Does the move appear in the timeline that anyone may read? */
  isPublic: boolean;
  /** 결재: the move waits until another person who holds one of these roles has signed it. */
  approvers?: Role[];
  /** The lane the case enters with this move. */
  lane?: string;
  /** The clock whose period grows by what `extendBy` says (민원처리법 시행령 §21). */
  extends?: string;
  /** The clock that begins anew, such as that of the agency that receives a transfer. */
  restarts?: string;
}

/** A length of time. Parts add up; the days follow the months. */
export interface Period {
  years?: number;
  months?: number;
  weeks?: number;
  days?: number;
  hours?: number;
}

/**
 * A deadline as data. It starts when the case enters a state of `starts`, stands still in the states of
 * `stands`, ends in those of `ends`, and runs everywhere else. A case may start it again after it ended.
 */
export interface ClockRule {
  code: string;
  label: Bilingual;
  counting: Counting;
  /** How long it runs; either this, or `given`. */
  period?: Period;
  /** The field that names its last day, such as the promised day. A later move that fills it in moves the day. */
  given?: FieldName;
  /** The field that names the day it counts from; otherwise it counts from the move. */
  from?: FieldName;
  party: Party;
  starts: string[];
  stands: string[];
  ends: string[];
  /** Whoever must act is reminded this many days before the last one. */
  remindDaysBefore?: number;
  /** The matter is taken further up this many days after the last one. */
  escalateDaysAfter?: number;
  /** The transitions that the system tries when it has run out, in this order: the first that is possible happens. */
  atDue?: string[];
  /** May anyone see it? A public clock of the agency is the countdown that citizen and reviewer share. */
  isPublic: boolean;
}

/** One of the criteria by which a round of review scores an idea. */
export interface Criterion {
  code: string;
  label: Bilingual;
  /** The most points that are given for it. */
  points: number;
}

export interface Definition {
  code: string;
  /** Counts from 1. A version in use is never edited. */
  version: number;
  title: Bilingual;
  /** The code of the state in which a case is opened. */
  initial: string;
  lanes: Lane[];
  states: State[];
  transitions: Transition[];
  clocks: ClockRule[];
  /** What the evaluators of a round score by; empty where there are no rounds. */
  rubric: Criterion[];
}
