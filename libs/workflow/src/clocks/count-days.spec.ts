import fc from 'fast-check';
import { addDays, daysBetween, daysSinceOpened, isCalendarDay, nextWorkingDay } from './count-days.js';
import { endOfCivilPeriod } from './civil-period.js';

const day = fc.integer({ min: 0, max: 6000 }).map((days) => addDays('2020-01-01', days));
const holidays = fc.array(day, { maxLength: 40 }).map((days) => new Set(days));

describe('a day', () => {
  it.each(['2024-02-29', '2026-12-31', '0100-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(isCalendarDay(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-2-9',
    '2026-02-09T00:00:00Z',
    '',
    null,
    20_260_209,
  ])('%j is none', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });

  it('is as many days from another as were added', () => {
    const back = (from: string, days: number): void => {
      expect(daysBetween(from, addDays(from, days))).toBe(days);
      expect(addDays(addDays(from, days), -days)).toBe(from);
    };
    fc.assert(fc.property(day, fc.integer({ min: -5000, max: 5000 }), back));
  });
});

describe('days since a case was opened', () => {
  it('are within a number exactly until the last day of a period of as many days', () => {
    const agree = (openedOn: string, days: number, later: number, closed: Set<string>): void => {
      const isHoliday = (one: string): boolean => closed.has(one);
      const today = addDays(openedOn, later);
      const lastDay = nextWorkingDay(endOfCivilPeriod(openedOn, { days }), isHoliday);
      expect(daysSinceOpened(openedOn, today, isHoliday) <= days).toBe(today <= lastDay);
    };
    const later = fc.integer({ min: 0, max: 60 });
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 40 }), later, holidays, agree), { numRuns: 2000 });
  });

  it('are none before it was, and are not asked of what is no day', () => {
    expect(daysSinceOpened('2026-03-09', '2026-03-02', () => false)).toBe(0);
    expect(() => daysSinceOpened('2026-03-09', 'today', () => false)).toThrow(RangeError);
  });

  it('come to an end under a calendar that calls every day a holiday', () => {
    expect(daysSinceOpened('2026-03-09', '2026-12-31', () => true)).toBe(0);
    expect(isCalendarDay(nextWorkingDay('2026-03-09', () => true))).toBe(true);
  });
});
