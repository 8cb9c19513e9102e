/**
 * The workflow of a case: data plus pure functions.
 *
 * A `Definition` names the states a case may be in, the transitions between them, who may fire each one, what
 * they must fill in, what must hold, what follows, and the clocks that run meanwhile. `validate` reads a
 * definition and names its faults. `transition` answers one question, "may this actor do this now, and what
 * comes of it?", with a value: the new state, lane and clocks and the effects to carry out, or a refusal with a
 * stable code. `allowed` lists what an actor may do now, from the same rules, so buttons and decisions never
 * disagree. `deadlineOf` counts by the Framework Act on Administration and the Civil Act, or by the Civil
 * Petitions Act. `statutory` is the life cycle that ships, `small` one of eleven states.
 *
 * This library imports nothing and reads no clock: the time and the holidays arrive as arguments. Days are texts
 * `YYYY-MM-DD` in Seoul, whatever the server's zone. Effects are names; the review context carries them out.
 */
export type {
  Bilingual,
  ClockRule,
  Condition,
  Criterion,
  Definition,
  Field,
  Lane,
  Period,
  State,
  Transition,
} from './definition/definition.js';
export {
  type ConditionName,
  conditionParams,
  type Counting,
  countings,
  type EffectName,
  effectNames,
  type FieldKind,
  fieldKinds,
  type FieldName,
  fieldNames,
  type Party,
  parties,
  type Role,
  firing,
  roles,
  type StateKind,
  stateKinds,
  type Tone,
  tones,
} from './definition/names.js';
export { addDays, daysBetween, isCalendarDay, type IsHoliday, nextWorkingDay } from './clocks/count-days.js';
export { deadlineOf } from './clocks/deadline.js';
export { findLeading } from './clocks/find-leading.js';
export { findRunning, type RunningClock, standsSince, type Stop } from './clocks/running-clock.js';
export { dayOf, instantAt, lastDayOf } from './clocks/seoul-time.js';
export type { Declined, DeclineCode } from './moves/decline.js';
export { type AllowedMove, allowed } from './moves/list-allowed.js';
export type { EarlierCase, Facts, FieldValue, Input, Snapshot } from './moves/snapshot.js';
export { maySign, type Moved, openClocks, transition } from './moves/transition.js';
export { small } from './shipped/small.js';
export { statutory } from './shipped/statutory/statutory.js';
export type { Fault, FaultCode } from './checks/fault.js';
export { validate } from './checks/validate.js';
export { definitionSchema } from './definition/schema.js';
export { type Diagram, type DiagramEdge, type DiagramNode, diagram } from './diagram/diagram.js';
export { compare, type Difference } from './trials/compare.js';
export { type Change, type Mapping, mappedState, moveToVersion } from './trials/move-to-version.js';
export {
  addUp,
  type CaseTrial,
  type DueChange,
  simulate,
  type Stuck,
  type Tally,
  type Trial,
  type TrialSummary,
} from './trials/simulate.js';
