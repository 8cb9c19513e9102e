/** BullMQ compares its own clock with the database: further apart, a worker steals jobs that others hold. */
export const MOST_SKEW_MS = 2_000;

/** How far this process is ahead of the server, in milliseconds; the best of three round trips. */
export async function measureSkew(ask: (sql: string) => Promise<unknown[]>): Promise<number> {
  let best = { trip: Infinity, skew: 0 };
  for (let i = 0; i < 3; i++) {
    const sent = Date.now();
    const [row] = (await ask(NOW)) as { now: string }[];
    const received = Date.now();
    const trip = received - sent;
    if (trip < best.trip) best = { trip, skew: (sent + received) / 2 - Number(row!.now) };
  }
  return best.skew;
}

const NOW = `select extract(epoch from clock_timestamp()) * 1000 as now`;
