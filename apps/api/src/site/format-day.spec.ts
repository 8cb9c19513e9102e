import { daysBetween, dayOf, formatDay, formatInstant } from './format-day.js';

describe('days', () => {
  it('are written as people write them', () => {
    expect(formatDay('2027-01-21', 'ko')).toBe('2027년 1월 21일');
    expect(formatDay('2027-01-21', 'en')).toBe('21 January 2027');
  });

  it('are those of Seoul, whatever the server’s zone', () => {
    const justAfterMidnight = new Date('2026-12-31T15:00:00Z');
    expect(dayOf(justAfterMidnight)).toBe('2027-01-01');
    expect(dayOf('2026-12-31T14:59:59Z')).toBe('2026-12-31');
    expect(formatInstant(justAfterMidnight, 'en')).toBe('1 January 2027 at 00:00');
    expect(formatInstant(justAfterMidnight, 'ko')).toBe('2027년 1월 1일 00:00');
  });

  it.each([
    ['2026-02-28', '2026-03-01', 1],
    ['2026-03-01', '2026-03-01', 0],
    ['2026-03-02', '2026-03-01', -1],
    ['2026-11-22', '2027-01-21', 60],
  ])('from %s to %s are %d', (from, to, count) => expect(daysBetween(from, to)).toBe(count));
});
