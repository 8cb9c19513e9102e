import { describeDue, type Due } from './describe-due.js';
import { addDays, daysBetween, seoulDay } from './seoul-day.js';

const open = { isSettled: false, dueOn: '2026-12-10', clockStoppedOn: null };

describe('the deadline of a case', () => {
  it.each<[today: string, due: Due]>([
    ['2026-11-30', { tone: 'calm', count: 10, phrase: 'left' }],
    ['2026-12-06', { tone: 'calm', count: 4, phrase: 'left' }],
    ['2026-12-07', { tone: 'soon', count: 3, phrase: 'left' }],
    ['2026-12-10', { tone: 'soon', count: 0, phrase: 'today' }],
    ['2026-12-11', { tone: 'overdue', count: 1, phrase: 'past' }],
  ])('on %s', (today, due) => {
    expect(describeDue(open, today)).toEqual(due);
  });

  it('does not run out while the clock stands still', () => {
    const stopped = { ...open, clockStoppedOn: '2026-12-01' };
    expect(describeDue(stopped, '2026-12-20')).toEqual({ tone: 'stopped', count: 19, phrase: 'stopped' });
  });

  it('means nothing any more once the case has ended, unless a promise runs', () => {
    expect(describeDue({ ...open, isSettled: true, dueOn: null }, '2027-01-01').tone).toBe('ended');
    expect(describeDue({ ...open, isSettled: true }, '2026-12-11').tone).toBe('overdue');
  });
});

describe('days in Seoul', () => {
  it('begin at three in the afternoon, Greenwich time', () => {
    expect(seoulDay(new Date('2026-12-31T14:59:59Z'))).toBe('2026-12-31');
    expect(seoulDay(new Date('2026-12-31T15:00:00Z'))).toBe('2027-01-01');
  });

  it('are counted over the end of a year and of February', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  });
});
