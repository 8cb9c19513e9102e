import { aCaseOf, at, type CaseUnderWay } from '../clocks/a-case-under-way.js';
import { endOf } from '../clocks/seoul-time.js';
import { small } from './small.js';
import { statutory } from './statutory/statutory.js';

/** Declined on 30 March 2026: the fifteen days end on 14 April. */
const declined = (definition = statutory): CaseUnderWay =>
  aCaseOf(definition, { lastReason: 'law-missing' })
    .move('start_review', at('2026-03-03'))
    .move('decline', at('2026-03-30'));
const ask = (of: CaseUnderWay, now: Date) => (): unknown => of.move('request_re_examination', now);
const before = (instant: Date): Date => new Date(instant.getTime() - 1);

describe.each([
  ['statutory', statutory],
  ['small', small],
])('by %s', (_, definition) => {
  it('whoever was told no may ask for a re-examination for fifteen days', () => {
    expect(ask(declined(definition), new Date('2026-04-14T14:59:00Z'))).not.toThrow();
    expect(ask(declined(definition), new Date('2026-04-14T15:00:00Z'))).toThrow('clock_runs');
    const asked = declined(definition).move('request_re_examination', at('2026-04-14'));
    expect(asked.clocks('re_examination')).toMatchObject([{ dueAt: endOf('2026-05-14'), endedAt: null }]);
    expect(() => asked.move('uphold', at('2026-05-01'), { committeeCitizens: 2 })).toThrow(
      'committee_half_citizens',
    );
    asked.move('adopt_after_all', at('2026-05-01'), { promisedOn: '2027-05-03' });
    expect(asked.running).not.toContain('retention');
  });

  it('what was not adopted is kept for two years from the decision', () => {
    const archive = (now: Date) => (): unknown => declined(definition).move('archive', now);
    expect(archive(before(endOf('2028-03-30')))).toThrow('clock_has_run_out');
    expect(archive(endOf('2028-03-30'))).not.toThrow();
  });

  it('what is adopted is promised within three years of the adoption, however often it is late', () => {
    const reviewed = (): CaseUnderWay => aCaseOf(definition).move('start_review', at('2026-03-03'));
    const adopt = (promisedOn: string) => reviewed().move('adopt', at('2026-03-30'), { promisedOn });
    expect(() => adopt('2029-03-31')).toThrow('promised_within_years');
    const adopted = adopt('2029-03-30');
    const slip = (promisedOn: string) => (): unknown =>
      adopted.move('report_slip', at('2028-12-01'), { promisedOn });
    expect(slip('2029-03-31')).toThrow('promised_within_years');
    expect(slip('2029-03-29')).not.toThrow();
    expect(slip('2029-03-31')).toThrow('promised_within_years');
  });
});

describe('the days to ask for a re-examination', () => {
  it.each([
    ['a second chance is looked at', 'apply_for_second_chance', 'maintain'],
    ['it is looked whether the same policy came', 'point_to_policy', 'deny_recognition'],
    ['the agency looks again of its own accord', 'reopen', 'uphold'],
  ])('stand while %s', (_, begin, refuse) => {
    // The days from 10 April to 20 May are forty-one: 14 April becomes 25 May.
    const refused = (): CaseUnderWay =>
      declined().move(begin, at('2026-04-09')).move(refuse, at('2026-05-20'));
    const last = endOf('2026-05-25');
    expect(refused().clocks('appeal')).toMatchObject([{ dueAt: last, endedAt: null }]);
    expect(ask(refused(), before(last))).not.toThrow();
    expect(ask(refused(), last)).toThrow('clock_runs');
  });

  it('are used up by the proposer’s own request', () => {
    const upheld = declined()
      .move('request_re_examination', at('2026-04-01'))
      .move('uphold', at('2026-04-02'));
    expect(ask(upheld, at('2026-04-03'))).toThrow('clock_runs');
  });

  it('do not come back once they were over', () => {
    const late = declined().move('reopen', at('2026-05-04')).move('uphold', at('2026-05-20'));
    expect(ask(late, at('2026-05-20', 11))).toThrow('clock_runs');
  });

  it('leave the agency a month for either way of looking again', () => {
    for (const [begin, state] of [
      ['request_re_examination', 're_examination'],
      ['reopen', 'reopened'],
    ] as const) {
      const begun = declined().move(begin, at('2026-04-06'));
      expect(begun.state).toBe(state);
      expect(begun.clocks('re_examination')).toMatchObject([{ dueAt: endOf('2026-05-06') }]);
    }
  });
});
