import type { Definition } from '../definition/definition.js';
import { type RunningClock, standsSince } from './running-clock.js';

/** The clock a case is known by: the agency's, that runs out first; one that stands only where none runs. */
export function findLeading(
  { clocks: rules }: Pick<Definition, 'clocks'>,
  clocks: RunningClock[],
): RunningClock | null {
  let leading: RunningClock | null = null;
  for (const clock of clocks) {
    if (clock.endedAt !== null) continue;
    if (rules.find(({ code }) => code === clock.code)?.party !== 'agency') continue;
    if (leading === null || isAhead(clock, leading)) leading = clock;
  }
  return leading;
}

function isAhead(clock: RunningClock, other: RunningClock): boolean {
  const stands = standsSince(clock) !== null;
  if (stands !== (standsSince(other) !== null)) return !stands;
  return clock.dueAt < other.dueAt;
}
