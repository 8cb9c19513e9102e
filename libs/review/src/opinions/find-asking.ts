import {
  addDays,
  type ClockRule,
  dayOf,
  deadlineOf,
  type Definition,
  type IsHoliday,
  lastDayOf,
  nextWorkingDay,
  type Transition,
} from '@app/workflow';

/** 국민 제안 규정 §9④. */
const MOST_DAYS = 21;

/** The clock of those who are consulted, where this state starts one (국민 제안 규정 §9④). */
export function consultedClock({ clocks }: Definition, state: string): ClockRule | undefined {
  return clocks.find(({ party, starts }) => party === 'consulted' && starts.includes(state));
}

/** The move by which opinions are asked for from this state, with the clock it starts; null where there is none. */
export function findAsking(
  definition: Definition,
  state: string,
): { move: Transition; rule: ClockRule } | null {
  for (const move of definition.transitions) {
    const rule = move.to === null ? undefined : consultedClock(definition, move.to);
    // One that must be signed first happens later than the asking.
    if (rule && move.from.includes(state) && !move.approvers?.length) return { move, rule };
  }
  return null;
}

/**
 * The last day for which an opinion may be asked now: the end of the clock that the asking starts, and never later
 * than the three weeks of 국민 제안 규정 §9④, counted and rolled as all periods are (민법 §161).
 */
export function latestDay(rule: ClockRule, now: Date, isHoliday: IsHoliday): string {
  const threeWeeks = nextWorkingDay(addDays(dayOf(now), MOST_DAYS), isHoliday);
  if (rule.given) return threeWeeks;
  const history = { startedAt: now, stops: [], extendedBy: 0, givenOn: null };
  const ofClock = lastDayOf(deadlineOf(rule, history, isHoliday));
  return ofClock < threeWeeks ? ofClock : threeWeeks;
}
