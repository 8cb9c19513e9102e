import { statutory } from '../shipped/statutory/statutory.js';
import { findLeading } from './find-leading.js';
import type { RunningClock } from './running-clock.js';
import { instantAt } from './seoul-time.js';

const clock = (code: string, dueOn: string, change: Partial<RunningClock> = {}): RunningClock => ({
  ...{ code, startedAt: instantAt('2026-03-02'), dueAt: instantAt(dueOn) },
  ...{ stops: [], extendedBy: 0, givenOn: null, endedAt: null },
  ...change,
});
const stops = [{ from: instantAt('2026-03-05'), to: null }];
const lead = (...clocks: RunningClock[]): string | undefined => findLeading(statutory, clocks)?.code;

describe('the clock a case is known by', () => {
  it('is the agency’s that runs out first', () => {
    expect(lead(clock('petition', '2026-04-03'), clock('petition_transfer', '2026-03-16'))).toBe(
      'petition_transfer',
    );
    expect(lead(clock('petition_transfer', '2026-03-16'), clock('petition', '2026-04-03'))).toBe(
      'petition_transfer',
    );
  });

  it('is nobody else’s', () => {
    expect(lead(clock('supplement', '2026-03-12'), clock('decision', '2026-04-03'))).toBe('decision');
    expect(lead(clock('management', '2029-03-02'))).toBeUndefined();
  });

  it('is one that stands only where none runs', () => {
    expect(lead(clock('decision', '2026-03-12', { stops }), clock('promise', '2026-09-01'))).toBe('promise');
    expect(lead(clock('promise', '2026-09-01'), clock('decision', '2026-03-12', { stops }))).toBe('promise');
    expect(lead(clock('decision', '2026-03-12', { stops }), clock('supplement', '2026-03-10'))).toBe(
      'decision',
    );
  });

  it('is none that has ended, nor one that the definition does not know', () => {
    expect(lead(clock('decision', '2026-04-03', { endedAt: instantAt('2026-03-09') }))).toBeUndefined();
    expect(lead(clock('answer', '2026-04-03'))).toBeUndefined();
    expect(lead()).toBeUndefined();
  });
});
