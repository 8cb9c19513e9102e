import type { ClockRule } from '../../definition/definition.js';
import { deadlineOf } from '../deadline.js';
import { calendar, placeOf } from './calendar.js';
import { type ClockCase, type Minute, walkToEnd } from './oracle.js';
import { drawFrom, randomClock } from './random-clocks.js';

/** A case in which the code and the oracle disagree. */
export interface Difference {
  clock: unknown;
  byWalking: string;
  byCode: string;
}

export interface Comparison {
  compared: number;
  /** The first ones. */
  differences: Difference[];
  /** Cases of each kind, so that nobody takes an empty comparison for an agreement. */
  kinds: Record<string, number>;
}

/** Holds the deadlines of `count` random clocks against the oracle's. */
export function compare(seed: number, count: number, realHolidays: string[]): Comparison {
  const draw = drawFrom(seed);
  const around = {
    firstDay: placeOf('2018-01-01'),
    lastDay: placeOf('2029-12-31'),
    realHolidays: new Set(realHolidays),
    textOf: (day: number): string => calendar[day]!.text,
  };
  const result: Comparison = { compared: 0, differences: [], kinds: {} };
  for (; result.compared < count; result.compared += 1) {
    const clock = randomClock(draw, around);
    const kind = `${clock.counting}: ${Object.keys(clock.period).join(' + ')}`;
    result.kinds[kind] = (result.kinds[kind] ?? 0) + 1;
    const [walked, counted] = [instantOf(walkToEnd(clock)), byCode(clock, draw(60_000))];
    if (walked.getTime() !== counted.getTime() && result.differences.length < 5)
      result.differences.push({
        clock: describe(clock),
        byWalking: walked.toISOString(),
        byCode: counted.toISOString(),
      });
  }
  return result;
}

/** `late`: how many milliseconds of its minute had passed when anything happened. Nothing is counted finer. */
function byCode({ counting, period, start, stops, extendedBy, holidays }: ClockCase, late: number): Date {
  const rule: ClockRule = {
    ...{ code: 'clock', label: { ko: '기한', en: 'clock' }, party: 'agency', isPublic: true },
    ...{ starts: [], stands: [], ends: [], counting, period },
  };
  const history = {
    startedAt: instantOf(start, late),
    stops: stops.map(({ from, to }) => ({ from: instantOf(from, late), to: to && instantOf(to, late) })),
    extendedBy,
    givenOn: null,
  };
  return deadlineOf(rule, history, (day) => holidays.has(day));
}

/** Seoul is nine hours ahead of UTC, the whole year. */
function instantOf({ day, minute }: Minute, late = 0): Date {
  const { year, month, date } = calendar[day]!;
  return new Date(Date.UTC(year, month - 1, date, -9, minute, 0, late));
}

function describe({ start, stops, holidays, ...rest }: ClockCase): unknown {
  const show = (at: Minute): string =>
    `${calendar[at.day]!.text} ${Math.floor(at.minute / 60)}:${String(at.minute % 60).padStart(2, '0')}`;
  return {
    ...rest,
    start: show(start),
    stops: stops.map(({ from, to }) => `${show(from)} – ${to ? show(to) : ''}`),
    holidays: [...holidays].filter((day) => day >= calendar[start.day]!.text).slice(0, 40),
  };
}
