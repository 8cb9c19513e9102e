import { Client } from 'pg';

/** Spells MIGR: two starts at once take turns. */
const LOCK = 0x4d494752;

/** Runs `work` on a connection of the administrator while no other start changes the same database. */
export async function withLock<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'madang-migrate' });
  try {
    await client.connect();
    await client.query(`select pg_advisory_lock($1)`, [LOCK]);
    return await work(client);
  } finally {
    await client.end();
  }
}
