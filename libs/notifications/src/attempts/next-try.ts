/** A message that nobody took this often has failed: after about twenty hours. */
export const MOST_TRIES = 12;

const FIRST_MS = 30_000;
const LONGEST_MS = 4 * 3_600_000;

/** When to try again after try number `tries`, each wait twice the one before; null: never. */
export function nextTry(tries: number, now: Date): Date | null {
  if (tries >= MOST_TRIES) return null;
  return new Date(now.getTime() + Math.min(FIRST_MS * 2 ** (tries - 1), LONGEST_MS));
}
