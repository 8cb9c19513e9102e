import type { IdeaView } from '@app/intake';
import { nextClock } from './next-clock.js';

const clock = (code: string, dueOn: string, more = {}) =>
  ({ code, dueOn, endedAt: null, stoppedAt: null, ...more }) as IdeaView['clocks'][number];
const at = new Date('2026-03-01T00:00:00Z');

describe('nextClock', () => {
  it('is the running clock that ends first', () => {
    const clocks = [
      clock('ended', '2026-03-02', { endedAt: at }),
      clock('stands', '2026-03-03', { stoppedAt: at }),
      clock('later', '2026-05-01'),
      clock('next', '2026-04-01'),
    ];
    expect(nextClock({ status: 'submitted', clocks })?.code).toBe('next');
  });

  it.each([
    ['withdrawn', [clock('runs', '2026-04-01')]],
    ['submitted', [clock('stands', '2026-03-03', { stoppedAt: at })]],
    ['unconfirmed', []],
  ])('is none for an idea that is %s and has %j', (status, clocks) => {
    expect(nextClock({ status, clocks })).toBeNull();
  });
});
