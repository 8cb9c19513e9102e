import { runMigrations } from 'bullmq';
import type { Client } from 'pg';
import { APP_ROLE, JOBS_SCHEMA, OWNER_ROLE } from '@app/platform';

/** These make a sequence or a temporary table on the way, which the app role may not. */
const makers = ['next_job_id(text)', 'add_jobs_bulk_unlocked(text, jsonb)'];

/** Brings BullMQ's own tables up to its version, and lets the app role use them without changing them. */
export async function migrateJobs(client: Client): Promise<void> {
  await client.query(`set role ${OWNER_ROLE}`);
  try {
    await runMigrations(client, JOBS_SCHEMA);
    await client.query(`
      begin;
      grant usage on schema ${JOBS_SCHEMA} to ${APP_ROLE};
      grant select, insert, update, delete on all tables in schema ${JOBS_SCHEMA} to ${APP_ROLE};
      revoke insert, update, delete on ${JOBS_SCHEMA}.migration from ${APP_ROLE};
      grant usage, select on all sequences in schema ${JOBS_SCHEMA} to ${APP_ROLE};
      revoke execute on all functions in schema ${JOBS_SCHEMA} from public;
      grant execute on all functions in schema ${JOBS_SCHEMA} to ${APP_ROLE};
      ${makers.map(runAsOwner).join('\n')}
      commit`);
  } finally {
    await client.query('reset role');
  }
}

const runAsOwner = (signature: string): string =>
  `alter function ${JOBS_SCHEMA}.${signature} security definer set search_path = ${JOBS_SCHEMA}, pg_temp;`;
