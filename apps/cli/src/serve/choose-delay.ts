const WINDOW_MS = 60_000;
const MOST_DEATHS = 5;

/**
 * How long to wait before a process that died is started again: 1, 2, 4, 8 s with each death of the last
 * minute; null on the fifth: what dies so often does not come back by itself.
 * @param deaths instants in milliseconds on the clock of `now`, the newest last
 */
export function chooseDelay(deaths: readonly number[], now: number): number | null {
  const recent = deaths.filter((instant) => now - instant < WINDOW_MS).length;
  return recent >= MOST_DEATHS ? null : 1_000 * 2 ** Math.max(0, recent - 1);
}
