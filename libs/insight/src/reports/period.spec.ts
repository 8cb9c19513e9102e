import { readPeriod, recentPeriods } from './period.js';

describe('a period of a report', () => {
  it.each([
    ['2026', '2026-01-01', '2027-01-01', '2027-01-31'],
    ['2026-q1', '2026-01-01', '2026-04-01', null],
    ['2026-q4', '2026-10-01', '2027-01-01', null],
  ])('is read: %s', (code, from, to, dueOn) => {
    expect(readPeriod(code, '2026-12-01')).toEqual({ code, from, to, dueOn });
  });

  it.each(['2026-q5', '2026-Q1', '26', '2026-10', '', '2027', '2027-q1', '1999'])('is none: %s', (code) => {
    expect(readPeriod(code, '2026-12-31')).toBeNull();
  });

  it('has begun on its first day', () => {
    expect(readPeriod('2026-q4', '2026-09-30')).toBeNull();
    expect(readPeriod('2026-q4', '2026-10-01')).not.toBeNull();
  });

  it('is chosen among the last eight quarters and three years, all of them periods', () => {
    const codes = recentPeriods('2026-02-28');
    expect(codes).toEqual([
      ...['2026', '2025', '2024', '2026-q1', '2025-q4', '2025-q3', '2025-q2', '2025-q1'],
      ...['2024-q4', '2024-q3', '2024-q2'],
    ]);
    expect(codes.every((code) => readPeriod(code, '2026-02-28'))).toBe(true);
  });
});
