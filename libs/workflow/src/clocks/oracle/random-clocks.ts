import type { ClockCase, Minute } from './oracle.js';

/** Numbers from 0 up to, not including, `below`: the same ones for the same seed (mulberry32). */
export type Draw = (below: number) => number;

export function drawFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** What a random case is made of: the days on which it may begin, and the real holidays among them. */
export interface Surroundings {
  /** Places in the calendar. */
  firstDay: number;
  lastDay: number;
  realHolidays: ReadonlySet<string>;
  textOf(day: number): string;
}

/** A clock that somebody might run: of any kind, begun on any day, stopped and extended now and then. */
export function randomClock(draw: Draw, around: Surroundings): ClockCase {
  const counting = draw(2) === 0 ? 'civil' : 'petition';
  const period = counting === 'civil' ? civilPeriod(draw) : petitionPeriod(draw);
  const day = around.firstDay + draw(around.lastDay - around.firstDay + 1);
  const start = { day, minute: randomMinute(draw) };
  const isByDayOrHour = counting === 'petition' && !period.years && !period.months && !period.weeks;
  const most = period.hours ?? period.days ?? 1;
  return {
    counting,
    period,
    start,
    stops: randomStops(draw, start),
    extendedBy: isByDayOrHour && draw(2) === 0 ? 1 + draw(most) : 0,
    holidays: randomHolidays(draw, start, around),
  };
}

function civilPeriod(draw: Draw): ClockCase['period'] {
  const kinds = [
    () => ({ days: 1 + draw(90) }),
    () => ({ weeks: 1 + draw(12) }),
    () => ({ months: 1 + draw(14) }),
    () => ({ months: 1 }),
    () => ({ years: 1 + draw(3) }),
    () => ({ months: 1 + draw(3), days: 1 + draw(20) }),
    () => ({ years: 1, months: 1 + draw(6), weeks: 1 + draw(3), days: 1 + draw(9) }),
  ];
  return kinds[draw(kinds.length)]!();
}

function petitionPeriod(draw: Draw): ClockCase['period'] {
  const kinds = [
    () => ({ hours: 1 + draw(24) }),
    () => ({ days: 1 + draw(5) }),
    () => ({ days: 6 + draw(30) }),
    () => ({ days: 1 + draw(5), hours: 1 + draw(7) }),
    () => ({ weeks: 1 + draw(8) }),
    () => ({ months: 1 + draw(6) }),
    () => ({ years: 1 }),
    () => ({ months: 1 + draw(2), days: 1 + draw(10) }),
  ];
  return kinds[draw(kinds.length)]!();
}

/** Any minute; one time in three one at which something begins or ends. */
function randomMinute(draw: Draw): number {
  const edges = [0, 1, 539, 540, 541, 719, 720, 721, 779, 780, 781, 1079, 1080, 1081, 1439];
  return draw(3) === 0 ? edges[draw(edges.length)]! : draw(1440);
}

/** Up to four stops, in the order in which they began: one after another, touching, overlapping, some too early or too late. */
function randomStops(draw: Draw, start: Minute): ClockCase['stops'] {
  const stops: ClockCase['stops'] = [];
  // A call that is still open lets work begin before the period does.
  let from = draw(4) === 0 ? { ...start, day: start.day - draw(30) } : start;
  for (let left = Math.max(0, draw(7) - 2); left > 0; left -= 1) {
    from = later(draw, from, 1 + draw(25));
    const to = later(draw, from, 1 + draw(20));
    const isLasting = left === 1 && draw(8) === 0;
    stops.push({ from, to: isLasting ? null : to });
    if (draw(4) > 0) from = to;
  }
  return stops;
}

/** A minute on the same day or on one of the days that follow, never earlier. */
function later(draw: Draw, than: Minute, days: number): Minute {
  const day = than.day + draw(days);
  const minute = randomMinute(draw);
  return { day, minute: day === than.day ? Math.max(than.minute, minute) : minute };
}

/** The real ones, none, some here and there, or runs of closed days, none longer than a month. */
function randomHolidays(draw: Draw, start: Minute, around: Surroundings): ReadonlySet<string> {
  const kind = draw(4);
  if (kind === 0) return new Set();
  if (kind === 1) return around.realHolidays;
  const days = new Set<string>();
  for (let left = draw(10); left > 0; left -= 1) {
    const first = start.day + draw(120);
    const run = kind === 2 ? 1 : 1 + draw(9);
    for (let day = first; day < first + run && days.size < 30; day += 1) days.add(around.textOf(day));
  }
  return days;
}
