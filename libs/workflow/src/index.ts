/**
 * The workflow of a case: data plus one pure function.
 *
 * A `Definition` names the states a case may be in, the transitions between them, who may fire each one, what
 * they must fill in, what must hold, and what follows. `validate` reads a definition and names its faults.
 * `transition` answers one question, "may this actor do this now, and what comes of it?", with a value: the
 * new state, the new clock and the effects to carry out, or a refusal with a stable code. `allowed` lists
 * what an actor may do now, from the same rules, so buttons and decisions never disagree. `dueDate`,
 * `stopClock` and `resumeClock` count days by the Framework Act on Administration and the Civil Act.
 * `statutory` is the life cycle that ships.
 *
 * This library imports nothing and reads no clock: today and the holidays arrive as arguments. A day is a
 * text `YYYY-MM-DD` in the tenant's own time zone. Effects are names; the review context carries them out.
 */
export type {
  Bilingual,
  ClockRule,
  Condition,
  ConditionName,
  Definition,
  EffectName,
  Field,
  FieldName,
  Role,
  State,
  Tone,
  Transition,
} from './definition.js';
export { type Clock, resumeClock, stopClock } from './clock.js';
export { type IsHoliday, daysSinceOpened, isCalendarDay } from './count-days.js';
export type { Declined, DeclineCode } from './decline.js';
export { dueDate } from './due-date.js';
export type { Fault, FaultCode } from './fault.js';
export { type AllowedMove, allowed } from './list-allowed.js';
export type { Facts, Input, Snapshot } from './snapshot.js';
export { statutory } from './statutory.js';
export { type Moved, transition } from './transition.js';
export { validate } from './validate.js';
