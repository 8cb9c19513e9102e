import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const EVERY_MS = 10_000;

/**
 * Every ten seconds: what api and worker hold after a collection, and what the database holds for them. `stop` gives
 * the samples. Both processes were started with `tell-memory.mjs`.
 */
export function takeSamples({ site, worker, say }) {
  const begin = performance.now();
  const samples = [];
  const over = new AbortController();
  const loop = (async () => {
    for (let due = begin + EVERY_MS; ; due += EVERY_MS) {
      await sleep(due - performance.now(), null, { signal: over.signal }).catch(() => undefined);
      if (over.signal.aborted) return;
      const [api, behind] = await Promise.all([site.api, worker].map((of) => ask(of, 'memory')));
      const rows = await rowsOf(site.admin);
      samples.push({ seconds: (performance.now() - begin) / 1000, api, worker: behind, ...rows });
      if (samples.length % 6 === 0)
        say(
          `  ${samples.length / 6} min: api ${Math.round(api.rssMb)} MB, worker ${Math.round(behind.rssMb)} MB`,
        );
    }
  })();
  return {
    stop: async () => {
      over.abort();
      await loop;
      return samples;
    },
  };
}

/** What a process takes of the machine just now, without a collection before. */
export const residentMb = async (process) => (await ask(process, 'resident')).rssMb;

async function ask({ child }, what) {
  child.send(what);
  const [told] = await once(child, 'message', { signal: AbortSignal.timeout(EVERY_MS) });
  return told;
}

/** Rows of BullMQ's log of events are kept up to ten thousand a queue, so they are counted by their fullest. */
async function rowsOf(admin) {
  const { rows } = await admin.query(`
    select (select count(*)::int from pg_stat_activity where datname = current_database()) as connections,
      (select count(*)::int from bullmq.job) as jobs,
      (select count(*)::int from ledger.outbox) as owed,
      (select coalesce(max(n), 0)::int from (select count(*) n from bullmq.event group by queue) q) as "eventsOfAQueue"`);
  return rows[0];
}
