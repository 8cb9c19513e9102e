import type { ClockRule } from '../definition/definition.js';
import { deadlineOf } from './deadline.js';
import { type WorkedDeadline, workedDeadlines } from './deadlines-by-hand.js';
import { workedPetitionDeadlines } from './petition-deadlines-by-hand.js';
import { instantAt, lastDayOf, wallTimeOf } from './seoul-time.js';

const worked = [...workedDeadlines, ...workedPetitionDeadlines];

function instantOf(text: string): Date {
  const [day = '', time = '00:00'] = text.split('T');
  const [hours, minutes] = time.split(':').map(Number);
  return instantAt(day, hours! * 60 + minutes!);
}

function ruleOf({ counting, period }: WorkedDeadline): ClockRule {
  const label = { ko: '기한', en: 'clock' };
  return {
    code: 'c',
    label,
    counting,
    period,
    party: 'agency',
    starts: [],
    stands: [],
    ends: [],
    isPublic: true,
  };
}

function countedBy(row: WorkedDeadline): string {
  const holidays = new Set([...row.holidays, ...(row.proclaimedLater ?? [])]);
  const history = {
    startedAt: instantOf(row.from),
    stops: (row.stops ?? []).map(({ from, to }) => ({ from: instantOf(from), to: instantOf(to) })),
    extendedBy: row.extension?.days ?? row.extension?.hours ?? 0,
    givenOn: null,
  };
  const due = deadlineOf(ruleOf(row), history, (day) => holidays.has(day));
  if (!row.due.includes('T')) return lastDayOf(due);
  const { day, minute } = wallTimeOf(due);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

describe('deadlines worked out by hand', () => {
  it('are many, of both countings', () => {
    expect(worked.filter(({ counting }) => counting === 'civil').length).toBeGreaterThanOrEqual(40);
    expect(worked.filter(({ counting }) => counting === 'petition').length).toBeGreaterThanOrEqual(40);
  });

  it.each(worked.map((row) => [row.name, row.article, row] as const))('%s (%s)', (_, __, row) => {
    expect({ counted: row.counted, due: countedBy(row) }).toEqual({ counted: row.counted, due: row.due });
  });
});
