import { setTimeout as sleep } from 'node:timers/promises';

const ATTEMPTS = 5;
const PAUSE_MS = 1_000;
const LOCK_NOT_AVAILABLE = '55P03';

/** Runs `work` again when it gave up waiting for a lock: between the attempts everyone else gets on. */
export async function outlastLocks<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || (error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
      await sleep(PAUSE_MS);
    }
  }
}
