import { isAlive, waitUntilGone } from './processes.js';

/** Signals of PostgreSQL's fast and immediate shutdown, and the last resort; how long each may take. */
const steps: [NodeJS.Signals, number][] = [
  ['SIGINT', 20_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
];

/** Ends the server: first in good order (sessions cut off, everything written), then harder. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const [signal, limit] of steps) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    if (await waitUntilGone(pid, limit)) return;
  }
}
