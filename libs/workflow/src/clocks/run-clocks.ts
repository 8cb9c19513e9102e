import type { ClockRule, Definition, Transition } from '../definition/definition.js';
import { isCalendarDay, type IsHoliday } from './count-days.js';
import { deadlineOf } from './deadline.js';
import { endStops, findRunning, type RunningClock, standsSince } from './running-clock.js';
import { instantAt } from './seoul-time.js';

/** What a move means for the clocks of a case. */
export interface Step {
  /** The move; null when the case is opened. */
  move: Pick<Transition, 'extends' | 'restarts'> | null;
  from: string | null;
  to: string;
  fields: Record<string, unknown>;
  now: Date;
  /** The case comes out of a merge, or back from another government; that ended its clocks at this instant: they run on. */
  resumesFrom?: Date | null;
}

/** The clocks after a step: those that start, stop, run on, get a new day or end; the others as they were. */
export function runClocks(
  { clocks: rules }: Pick<Definition, 'clocks'>,
  clocks: RunningClock[],
  step: Step,
  isHoliday: IsHoliday,
): RunningClock[] {
  const changed = step.resumesFrom
    ? clocks.map((clock) => resume(clock, rules, step, isHoliday))
    : [...clocks];
  for (const rule of rules) {
    const running = findRunning(changed, rule.code);
    const isAnew = step.move?.restarts === rule.code;
    if (running) changed[changed.indexOf(running)] = carryOn(rule, running, step, isAnew, isHoliday);
    const starts = isAnew || (!running && step.from !== step.to && rule.starts.includes(step.to));
    if (starts) changed.push(startClock(rule, step, isHoliday));
  }
  return changed;
}

/** A clock that starts now, or on the day that its rule's field names. */
export function startClock(
  rule: ClockRule,
  { fields, now }: Pick<Step, 'fields' | 'now'>,
  isHoliday: IsHoliday,
): RunningClock {
  const startedAt = (rule.from && instantOn(fields[rule.from])) || now;
  const history = { startedAt, stops: [], extendedBy: 0, givenOn: givenDay(rule, fields) };
  return { code: rule.code, ...history, dueAt: deadlineOf(rule, history, isHoliday), endedAt: null };
}

/**
 * A clock that a merge or a transfer to another government ended goes on as if it never had. The month of a decision knows no other stops than the time of
 * a supplement (국민 제안 규정 §6②) and of opinions (§9④), and no extension (§10①): the days an idea lay in another one
 * or elsewhere count, and where they used up the month it is overdue at once. A clock that stood goes on standing.
 */
function resume(
  clock: RunningClock,
  rules: ClockRule[],
  { resumesFrom }: Step,
  isHoliday: IsHoliday,
): RunningClock {
  const rule = rules.find(({ code }) => code === clock.code);
  const mergedAt = resumesFrom?.getTime();
  if (!rule || clock.endedAt?.getTime() !== mergedAt) return clock;
  const stops = clock.stops.map((stop) => (stop.to?.getTime() === mergedAt ? { ...stop, to: null } : stop));
  const resumed = { ...clock, stops, endedAt: null };
  return { ...resumed, dueAt: deadlineOf(rule, resumed, isHoliday) };
}

function carryOn(
  rule: ClockRule,
  clock: RunningClock,
  { move, to, fields, now }: Step,
  isAnew: boolean,
  isHoliday: IsHoliday,
): RunningClock {
  if (isAnew || rule.ends.includes(to)) return { ...clock, stops: endStops(clock, now), endedAt: now };
  const stands = rule.stands.includes(to);
  const stood = standsSince(clock) !== null;
  const extendedBy = clock.extendedBy + (move?.extends === rule.code ? Number(fields.extendBy) : 0);
  const givenOn = givenDay(rule, fields) ?? clock.givenOn;
  if (stands === stood && extendedBy === clock.extendedBy && givenOn === clock.givenOn) return clock;
  let { stops } = clock;
  if (stands && !stood) stops = [...stops, { from: now, to: null }];
  if (!stands && stood) stops = endStops(clock, now);
  const history = { startedAt: clock.startedAt, stops, extendedBy, givenOn };
  return { ...clock, ...history, dueAt: deadlineOf(rule, history, isHoliday) };
}

function givenDay({ given }: ClockRule, fields: Record<string, unknown>): string | null {
  const day = given && fields[given];
  return isCalendarDay(day) ? day : null;
}

function instantOn(day: unknown): Date | null {
  return isCalendarDay(day) ? instantAt(day) : null;
}
