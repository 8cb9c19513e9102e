import { lastKnownYear } from '@app/tenancy';
import { instantAt, type RunningClock, statutory } from '@app/workflow';
import { showClocks } from './show-clock.js';

/** A clock that runs out with the third day of a year. */
function dueIn(year: number, change: Partial<RunningClock & { breachedAt: Date }> = {}) {
  const from = instantAt(`${year - 1}-12-03`);
  const dueAt = instantAt(`${year}-01-04`);
  return {
    code: 'decision',
    startedAt: from,
    dueAt,
    stops: [],
    extendedBy: 0,
    givenOn: null,
    endedAt: null,
    ...change,
  };
}

const unknown = lastKnownYear + 1;
const now = instantAt(`${unknown}-01-02`);

describe('a deadline in a year whose almanac is not out', () => {
  it.each<[name: string, isProvisional: boolean, clock: RunningClock]>([
    ['may move', true, dueIn(unknown)],
    ['may move, of working days too', true, dueIn(unknown, { code: 'petition' })],
    ['is certain where the year is known', false, dueIn(lastKnownYear)],
    ['is kept where somebody named the day', false, dueIn(unknown, { code: 'promise' })],
    ['is past where it ended', false, dueIn(unknown, { endedAt: now })],
    ['is past where it ran out', false, dueIn(unknown, { breachedAt: now })],
    ['is not known while it stands', false, dueIn(unknown, { stops: [{ from: now, to: null }] })],
    ['went on after it stood', true, dueIn(unknown, { stops: [{ from: now, to: now }] })],
  ])('%s', (_name, isProvisional, clock) => {
    expect(showClocks([clock], statutory)).toMatchObject([{ dueOn: expect.any(String), isProvisional }]);
  });
});
