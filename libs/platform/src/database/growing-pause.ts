const FIRST_MS = 100;
const MOST_MS = 5_000;

/**
 * How long to wait before a server is asked again that did not answer so many times in a row: 100 ms, 200, 400, up to
 * 5 s. Then its coming back is noticed soon, and its absence costs next to nothing.
 */
export const growingPause = (failures: number): number =>
  Math.min(MOST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
