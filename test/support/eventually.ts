import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Tries until `fn` gives something that is there, or has made its expectations hold, and gives what it gave.
 * Fails after `within` milliseconds with what it threw last. The last try comes after that: a machine that stood still
 * meanwhile has had no other.
 */
export async function eventually<T>(
  fn: () => Promise<T> | T,
  { within = 20_000, every = 50 }: { within?: number; every?: number } = {},
): Promise<NonNullable<T>> {
  let last: unknown = new Error(`nothing came within ${within} ms`);
  const end = performance.now() + within;
  for (let isLast = false; !isLast; await sleep(every)) {
    isLast = performance.now() > end;
    const before = expect.getState().assertionCalls;
    try {
      const value = await fn();
      const held = value === undefined && expect.getState().assertionCalls > before;
      if (value || held) return value!;
    } catch (error) {
      last = error;
    }
  }
  throw last;
}
