import { isMorning, isWorkingDay, lastMorning, nextMorning, workingDaysOn } from './find-morning.js';

const closed = (day: string): boolean => day === '2026-03-02';

describe('the morning of a digest', () => {
  it.each([
    ['2026-03-02T22:59:00Z', '2026-03-02T23:00:00.000Z'],
    ['2026-03-02T23:00:00Z', '2026-03-03T23:00:00.000Z'],
    ['2026-03-03T10:00:00Z', '2026-03-03T23:00:00.000Z'],
  ])('after %s comes at %s', (now, next) => {
    expect(nextMorning(new Date(now)).toISOString()).toBe(next);
  });

  it.each([
    ['2026-03-02T22:59:59Z', false],
    ['2026-03-02T23:00:00Z', true],
    ['2026-03-03T02:59:00Z', true],
    ['2026-03-03T03:00:00Z', false],
  ])('is at %s: %s', (now, expected) => {
    expect(isMorning(new Date(now))).toBe(expected);
  });

  it.each([
    ['2026-02-27', true],
    ['2026-02-28', false],
    ['2026-03-01', false],
    ['2026-03-02', false],
    ['2026-03-03', true],
  ])('is that of a working day on %s: %s', (day, expected) => {
    expect(isWorkingDay(day, closed)).toBe(expected);
  });

  it.each([
    ['2026-03-05', '2026-03-03T23:00:00.000Z'],
    // The first working day after a weekend and a holiday tells of Friday afternoon too.
    ['2026-03-03', '2026-02-26T23:00:00.000Z'],
  ])('of %s tells of what came since %s', (day, since) => {
    expect(lastMorning(day, closed).toISOString()).toBe(since);
  });

  it('looks past weekends and holidays for what is due soon', () => {
    expect(workingDaysOn('2026-02-26', 2, closed)).toBe('2026-03-03');
  });
});
