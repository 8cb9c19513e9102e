import { MOST_TRIES, nextTry } from './next-try.js';

const NOW = new Date('2026-03-02T00:00:00Z');
const secondsUntil = (tries: number): number => (nextTry(tries, NOW)!.getTime() - NOW.getTime()) / 1_000;

describe('the next try', () => {
  it('comes twice as late each time, four hours at the most', () => {
    expect([1, 2, 3, 9, 10, 11].map(secondsUntil)).toEqual([30, 60, 120, 7_680, 14_400, 14_400]);
  });

  it('never comes after the last', () => {
    expect(nextTry(MOST_TRIES, NOW)).toBeNull();
    expect(nextTry(MOST_TRIES + 1, NOW)).toBeNull();
  });
});
