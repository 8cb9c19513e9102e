import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** Spells MIGR: two starts at once take turns. */
const LOCK = 0x4d494752;
const ASK_EVERY_MS = 200;

/** Runs `work` on a connection of the administrator while no other start changes the same database. */
export async function withLock<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'madang-migrate' });
  try {
    await client.connect();
    // Asked again and again: a statement that waits has a snapshot, which an index made concurrently would wait for.
    while (!(await hasLock(client))) await sleep(ASK_EVERY_MS);
    return await work(client);
  } finally {
    await client.end();
  }
}

async function hasLock(client: Client): Promise<boolean> {
  const { rows } = await client.query(`select pg_try_advisory_lock($1) as has`, [LOCK]);
  return rows[0].has;
}
