import type { IsHoliday } from '../clocks/count-days.js';
import { deadlineOf } from '../clocks/deadline.js';
import { startClock } from '../clocks/run-clocks.js';
import { endStops, findRunning, type RunningClock, standsSince } from '../clocks/running-clock.js';
import type { ClockRule, Definition } from '../definition/definition.js';
import type { Snapshot } from '../moves/snapshot.js';

/** Where the cases of a state go under another version; a state that is not named keeps its code. */
export type Mapping = Record<string, string>;

/** The moment at which a case changes its version, and the calendar its deadlines are counted by. */
export interface Change {
  now: Date;
  isHoliday: IsHoliday;
}

const hoursADay = 8;

/**
 * A running case as it would be under the version `to`; null where its state, mapped, does not exist there.
 *
 * The case does not move: it stays in its state since `stateSince`, and keeps its lane where there is one of that
 * code. Clocks are matched by code. One whose rule goes on existing keeps its history, and its deadline is worked
 * out anew from that; whether it runs, stands or ends from now on is said by the place of the state in the new
 * rule. One without a rule ends now. One that the state starts and that does not run counts from `stateSince`,
 * as if the rule had always been there, so it may be overdue at once. Ended clocks are past and stay as they are.
 *
 * A clock whose day is given takes it over from a running one that the same field named. Where nobody named a
 * day, it is due on the day it counts from: late at once, in the open, and put right by the next move that names
 * one. Takes a definition without faults; throws RangeError where the period of a rule is none.
 */
export function moveToVersion(
  from: Definition,
  to: Definition,
  snapshot: Snapshot,
  mapping: Mapping,
  { now, isHoliday }: Change,
): Snapshot | null {
  const state = mappedState(mapping, snapshot.state);
  if (!to.states.some(({ code }) => code === state)) return null;
  const lane = to.lanes.some(({ code }) => code === snapshot.lane) ? snapshot.lane : to.lanes[0]?.code;
  const clocks = snapshot.clocks.map((clock) => {
    if (clock.endedAt !== null) return clock;
    const rule = ruleOf(to, clock);
    if (!rule || rule.ends.includes(state)) return { ...clock, stops: endStops(clock, now), endedAt: now };
    const extendedBy = convert(clock.extendedBy, ruleOf(from, clock), rule);
    return carryOver(rule, { ...clock, extendedBy }, state, { now, isHoliday });
  });
  for (const rule of to.clocks) {
    if (!rule.starts.includes(state) || findRunning(clocks, rule.code)) continue;
    const fields = rule.given ? { [rule.given]: dayGiven(from, snapshot, rule.given) } : {};
    clocks.push(startClock(rule, { fields, now: snapshot.stateSince }, isHoliday));
  }
  return { ...snapshot, state, lane: lane ?? snapshot.lane, clocks };
}

/** The code that a state has after the change. */
export function mappedState(mapping: Mapping, state: string): string {
  return (Object.hasOwn(mapping, state) && mapping[state]) || state;
}

function ruleOf({ clocks: rules }: Definition, clock: RunningClock): ClockRule | undefined {
  return rules.find(({ code }) => code === clock.code);
}

/** An extension, counted in hours where the period is: a day is eight hours of work (민원처리법 §19①). */
function convert(extendedBy: number, before: ClockRule | undefined, after: ClockRule): number {
  const [wasHours, isHours] = [Boolean(before?.period?.hours), Boolean(after.period?.hours)];
  if (wasHours === isHours) return extendedBy;
  return isHours ? extendedBy * hoursADay : Math.ceil(extendedBy / hoursADay);
}

function carryOver(
  rule: ClockRule,
  clock: RunningClock,
  state: string,
  { now, isHoliday }: Change,
): RunningClock {
  const stands = rule.stands.includes(state);
  const stood = standsSince(clock) !== null;
  let { stops } = clock;
  if (stands && !stood) stops = [...stops, { from: now, to: null }];
  if (!stands && stood) stops = endStops(clock, now);
  const moved = { ...clock, stops };
  return { ...moved, dueAt: deadlineOf(rule, moved, isHoliday) };
}

function dayGiven(from: Definition, { clocks }: Snapshot, field: string): string | null {
  const isNamed = (clock: RunningClock): boolean => ruleOf(from, clock)?.given === field;
  return clocks.find((clock) => clock.endedAt === null && clock.givenOn && isNamed(clock))?.givenOn ?? null;
}
