import { type IsHoliday, instantAt, statutory } from '@app/workflow';
import { findAsking, latestDay } from './find-asking.js';
import { nextStep } from './next-step.js';

const asked = (change: Partial<Parameters<typeof nextStep>[0]> = {}) => ({
  answerBy: '2026-11-20',
  askedAt: instantAt('2026-11-09', 600),
  status: 'asked' as const,
  remindedAt: null,
  endedAt: null,
  ...change,
});

const silence = { what: 'silence', at: instantAt('2026-11-21') };

describe('an opinion that is awaited', () => {
  it.each([
    [
      'is reminded of three days before its day ends',
      asked(),
      { what: 'remind', at: instantAt('2026-11-18') },
    ],
    ['is silent when its day is over', asked({ remindedAt: instantAt('2026-11-18') }), silence],
    [
      'is not reminded of where it was asked for only then',
      asked({ askedAt: instantAt('2026-11-19') }),
      silence,
    ],
    ['is done with when it was given', asked({ status: 'answered' }), null],
    ['is done with when the consultation ended', asked({ endedAt: instantAt('2026-11-12') }), null],
  ])('%s', (_what, opinion, expected) => {
    expect(nextStep(opinion)).toEqual(expected);
  });

  it('is not reminded of after its day', () => {
    expect(nextStep(asked(), instantAt('2026-11-22'))).toEqual(silence);
  });
});

describe('the last day for an opinion', () => {
  const { rule, move } = findAsking(statutory, 'under_review')!;
  const never: IsHoliday = () => false;

  it('is that of the clock which the asking starts: three weeks, on a working day', () => {
    expect([move.name, rule.code]).toEqual(['consult', 'consultation']);
    expect(latestDay(rule, instantAt('2026-11-09', 600), never)).toBe('2026-11-30');
    expect(latestDay(rule, instantAt('2026-11-14', 600), never)).toBe('2026-12-07');
    expect(latestDay(rule, instantAt('2026-11-09', 600), (day) => day === '2026-11-30')).toBe('2026-12-01');
  });

  it('is never later, however long a tenant makes that clock, and may be earlier', () => {
    const now = instantAt('2026-11-09', 600);
    expect(latestDay({ ...rule, period: { months: 2 } }, now, never)).toBe('2026-11-30');
    expect(latestDay({ ...rule, period: undefined, given: 'respondBy' }, now, never)).toBe('2026-11-30');
    expect(latestDay({ ...rule, period: { days: 10 } }, now, never)).toBe('2026-11-19');
  });

  it('is none in a state from which nobody is asked', () => {
    expect(findAsking(statutory, 'received')).toBeNull();
  });
});
