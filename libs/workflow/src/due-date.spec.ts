import { type ClockRule, daysSinceOpened, dueDate, isCalendarDay } from './index.js';

/** Official holidays around the dates below, as announced for those years. */
const holidays = new Set([
  ...[
    '2020-01-24',
    '2020-01-25',
    '2020-01-26',
    '2020-01-27',
    '2020-09-30',
    '2020-10-01',
    '2020-10-02',
    '2020-10-03',
  ],
  ...['2021-02-11', '2021-02-12', '2021-02-13', '2021-03-01', '2021-05-05', '2021-08-15', '2021-08-16'],
  ...['2021-09-20', '2021-09-21', '2021-09-22', '2021-10-03', '2021-10-04'],
  ...['2022-01-31', '2022-02-01', '2022-02-02', '2022-03-01', '2022-03-09', '2022-05-05', '2022-06-01'],
  ...['2025-01-01', '2025-10-03', '2025-10-05', '2025-10-06', '2025-10-07', '2025-10-08', '2025-10-09'],
]);
const isHoliday = (day: string) => holidays.has(day);
const month: ClockRule = { months: 1, from: 'opened' };

/** Worked by hand from a calendar: opened, due, and why. */
const months = [
  ['2021-04-05', '2021-05-06', 'the 5th is 어린이날, a Wednesday'],
  ['2021-04-15', '2021-05-17', 'the 15th is a Saturday, so Monday'],
  ['2021-04-16', '2021-05-17', 'the 16th is a Sunday, so Monday'],
  ['2021-06-09', '2021-07-09', 'an ordinary Friday'],
  ['2022-01-31', '2022-02-28', 'counted from 1 February: the whole of it'],
  ['2022-01-30', '2022-02-28', 'counted from the 31st, which February lacks: its last day'],
  ['2022-01-28', '2022-02-28', 'counted from the 29th, which this February lacks'],
  ['2022-01-27', '2022-02-28', 'ends on Sunday the 27th, so Monday'],
  ['2023-01-26', '2023-02-27', 'ends on Sunday the 26th, so Monday'],
  ['2024-01-31', '2024-02-29', 'counted from 1 February of a leap year'],
  ['2024-01-28', '2024-02-28', 'counted from the 29th, which a leap year has: the day before'],
  ['2024-01-29', '2024-02-29', 'counted from the 30th: the last day, the leap day'],
  ['2024-02-29', '2024-04-01', 'counted from 1 March: 31 March is a Sunday, so Monday'],
  ['2023-02-28', '2023-03-31', 'counted from 1 March: the whole of it, a Friday'],
  ['2025-04-30', '2025-06-02', 'counted from 1 May: 31 May is a Saturday, so Monday'],
  ['2025-12-31', '2026-02-02', 'counted from 1 January: 31 January is a Saturday, so Monday'],
  ['2024-12-01', '2025-01-02', 'ends on New Year, so the day after'],
  ['2021-01-11', '2021-02-15', '설날: Thursday 11 to Saturday 13, then Sunday'],
  ['2021-12-31', '2022-02-03', '설날: Monday 31 January to Wednesday 2 February'],
  ['2019-12-24', '2020-01-28', '설날: Friday 24 to Sunday 26, Monday in lieu'],
  ['2021-08-18', '2021-09-23', '추석: Saturday 18 to Wednesday 22'],
  ['2020-08-30', '2020-10-05', '추석: Wednesday 30 to Friday 2, then 개천절 and Sunday'],
  ['2025-09-03', '2025-10-10', '추석: Friday 3 to Thursday 9 without a gap'],
  ['2021-07-15', '2021-08-17', '광복절 on a Sunday with Monday in lieu'],
  ['2022-02-09', '2022-03-10', 'election day, a Wednesday'],
] as const;

describe('one month from receipt', () => {
  it.each(months)('opened %s, due %s: %s', (openedOn, due) => {
    expect(dueDate(openedOn, month, isHoliday)).toBe(due);
  });

  it('gives a call that closes at midnight the same month', () => {
    expect(dueDate('2021-05-31', month, isHoliday)).toBe('2021-06-30');
  });
});

describe('other periods', () => {
  it.each([
    ['2021-09-13', { days: 7 }, '2021-09-23', 'the 20th lies in 추석'],
    ['2021-04-05', { days: 14 }, '2021-04-19', 'a Monday'],
    ['2024-02-22', { days: 7 }, '2024-02-29', 'the leap day'],
    ['2021-04-30', { months: 1, days: 10 }, '2021-06-10', 'all of May, then ten days'],
    ['2021-10-31', { months: 4 }, '2022-02-28', 'counted from 1 November'],
    ['2021-11-29', { months: 27 }, '2024-02-29', 'counted from the 30th, over two years'],
  ])('opened %s with %j, due %s: %s', (openedOn, rule: Partial<ClockRule>, due, _why) => {
    expect(dueDate(openedOn, { ...rule, from: 'opened' }, isHoliday)).toBe(due);
  });

  it.each(['2021-02-29', '2021-4-5', '', '2021-04-05T09:00', '20210405'])(
    'refuses %j as a day',
    (openedOn) => {
      expect(isCalendarDay(openedOn)).toBe(false);
      expect(() => dueDate(openedOn, month, isHoliday)).toThrow(RangeError);
    },
  );

  it.each([{ days: 1.5 }, { months: -1 }, { months: NaN }])('refuses %j as a rule', (rule) => {
    expect(() => dueDate('2021-04-05', { ...rule, from: 'opened' }, isHoliday)).toThrow(RangeError);
  });

  it('ends even where a calendar calls every day a holiday', () => {
    expect(isCalendarDay(dueDate('2021-04-05', month, () => true))).toBe(true);
  });
});

describe('days counted since opening', () => {
  it.each([
    ['2021-04-05', '2021-04-05', 0, 'the day itself'],
    ['2021-04-06', '2021-04-13', 7, 'a week later, Tuesday'],
    ['2021-04-06', '2021-04-14', 8, 'one day too late'],
    ['2021-04-05', '2021-04-12', 5, 'Monday: the weekend before it does not count'],
    ['2021-04-05', '2021-04-13', 8, 'Tuesday: the weekend lies within and counts again'],
    ['2021-04-03', '2021-04-10', 7, 'the seventh day is a Saturday'],
    ['2021-04-03', '2021-04-12', 7, 'so Monday is still in time'],
    ['2021-04-03', '2021-04-13', 10, 'and Tuesday is not'],
    ['2025-09-26', '2025-10-10', 7, 'the seventh day opened 추석; the period ends after it'],
    ['2025-09-25', '2025-10-10', 8, 'the seventh day was the Thursday before'],
    ['2021-04-05', '2021-04-01', 0, 'a day before it'],
  ])('opened %s, on %s: %i, %s', (openedOn, today, counted) => {
    expect(daysSinceOpened(openedOn, today, isHoliday)).toBe(counted);
  });

  it('agrees with the last day of the period, for every day around every opening', () => {
    const rule: ClockRule = { days: 7, from: 'opened' };
    for (let start = 0; start < 120; start += 1) {
      const openedOn = dayAfter('2025-07-20', start);
      const last = dueDate(openedOn, rule, isHoliday);
      for (let later = 0; later < 25; later += 1) {
        const today = dayAfter(openedOn, later);
        expect([openedOn, today, daysSinceOpened(openedOn, today, isHoliday) <= 7]).toEqual([
          openedOn,
          today,
          today <= last,
        ]);
      }
    }
  });
});

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
