import { setTimeout as sleep } from 'node:timers/promises';

/** A worker that delivers nothing for this long is stuck. */
const PATIENCE_MS = 60_000;

/** Deliveries that the worker still owes. */
export async function countBacklog(admin) {
  const { rows } = await admin.query(`select count(*)::int as count from ledger.outbox`);
  return rows[0].count;
}

/** Waits until everything is delivered; refuses when nothing moves for a minute. Gives seconds. */
export async function awaitDrained(site, worker) {
  const begin = performance.now();
  let fewest = Infinity;
  let moved = begin;
  for (;;) {
    const count = await countBacklog(site.admin);
    const now = performance.now();
    if (count === 0) return (now - begin) / 1000;
    if (count < fewest) [fewest, moved] = [count, now];
    if (now - moved > PATIENCE_MS)
      throw new Error(`${count} deliveries are stuck. The worker's last lines:\n${worker.lastLines()}`);
    await sleep(50);
  }
}
