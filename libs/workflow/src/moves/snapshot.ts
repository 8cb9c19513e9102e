import type { RunningClock } from '../clocks/running-clock.js';
import type { IsHoliday } from '../clocks/count-days.js';
import type { Role } from '../definition/names.js';

/** What is true of the case and the actor at this moment. Only what conditions ask for. */
export interface Facts {
  /** Somebody has claimed the case. */
  isClaimed: boolean;
  /** The actor has. */
  isClaimedByActor: boolean;
  /** The case lies with the actor's agency. False while no agency is assigned. */
  isOwnAgency: boolean;
  /** No agency is assigned yet. */
  isInTriage: boolean;
  /** The actor gave the case its first agency, and nothing has been done with it since. */
  isRoutedByActor: boolean;
  /** The ground of the latest decision; null before one. */
  lastReason: string | null;
  supports: number;
  /** How many agencies to which it was transferred have said that it is not their business. */
  refusals: number;
  /** The latest round of review towards the next decision; `none` before one, and again after the decision. */
  round: 'none' | 'open' | 'closed';
  /** Another government sent it here as our business (이송). */
  isSentHere: boolean;
}

/** A case as the workflow sees it. */
export interface Snapshot {
  /** The code of its state. */
  state: string;
  /** The code of its lane. */
  lane: string;
  openedAt: Date;
  /** When it entered its state. */
  stateSince: Date;
  /** The code of the state it had when it was merged into an earlier case; null for one that is not merged. */
  mergedFrom: string | null;
  /** Running and ended ones, oldest first. */
  clocks: RunningClock[];
  facts: Facts;
}

/** An earlier idea that the actor names in `sameAs`. */
export interface EarlierCase {
  /** It was received before this one. */
  isFirst: boolean;
  /** The same person proposed it, and was told what came of it. */
  isAnsweredToSame: boolean;
}

export type FieldValue = string | number | string[] | undefined;

export interface Input {
  /** Every role the actor holds for this case. */
  roles: Role[];
  /** What the actor filled in, by field name. A blank text and an empty list count as nothing. */
  fields: Record<string, FieldValue>;
  now: Date;
  isHoliday: IsHoliday;
  /** The actor signs what somebody else prepared. Whoever calls sees to it that it is somebody else. */
  isSigned?: boolean;
  /** The ideas named in `sameAs`, in that order. */
  earlier?: EarlierCase[];
}
