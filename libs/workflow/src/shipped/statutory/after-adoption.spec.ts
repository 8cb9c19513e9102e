import { aCaseOf, at, type CaseUnderWay } from '../../clocks/a-case-under-way.js';
import { statutory } from './statutory.js';

/** Adopted on 2 March 2026, carried out on 1 February 2029. */
const carriedOut = (): CaseUnderWay =>
  aCaseOf(statutory)
    .move('start_review', at('2026-03-02', 11))
    .move('adopt', at('2026-03-02', 12), { promisedOn: '2029-02-28' })
    .move('implement', at('2029-02-01'));
const observed = (): CaseUnderWay =>
  carriedOut().move('observe_effect', at('2029-02-20'), { effectFrom: '2029-02-15' });
const end = (of: CaseUnderWay, now: Date) => (): unknown => of.move('end_management', now);

describe('the three years of management', () => {
  it('end with the third year where nothing is measured', () => {
    expect(end(carriedOut(), at('2029-03-02'))).toThrow('clock_has_run_out');
    expect(carriedOut().move('end_management', at('2029-03-03')).state).toBe('completed');
  });

  it('leave the year of measuring its time, and end once its effect is recorded', () => {
    expect(end(observed(), at('2029-03-03'))).toThrow('workflow.not_from_here');
    expect(() => observed().move('record_effect', at('2030-02-15'))).toThrow('clock_has_run_out');
    const measured = observed().move('record_effect', at('2030-02-16'));
    expect(measured.state).toBe('effect_measured');
    expect(measured.move('end_management', at('2030-02-17')).running).toEqual([]);
  });
});
