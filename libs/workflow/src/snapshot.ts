import type { Clock } from './clock.js';
import type { IsHoliday } from './count-days.js';
import type { Role } from './definition.js';

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
  /** Take it from `daysSinceOpened()`: a plain difference of days would cut a period short at a weekend. */
  daysSinceOpened: number;
}

/** A case as the workflow sees it. */
export interface Snapshot extends Clock {
  /** The code of its state. */
  state: string;
  facts: Facts;
}

export interface Input {
  /** Every role the actor holds for this case. */
  roles: Role[];
  /** What the actor filled in, by field name. A blank text counts as nothing. */
  fields: Record<string, string | undefined>;
  /** `YYYY-MM-DD`, in the tenant's time zone. */
  today: string;
  isHoliday: IsHoliday;
}
