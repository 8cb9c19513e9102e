import { Client } from 'pg';
import { StartupProblem } from '@app/platform';
import { explainDatabase } from './migrate/explain-database.js';

/** SQLSTATE of a password, database, schema, table or right that migrating would have made. */
const unmade = ['28P01', '28000', '3D000', '3F000', '42P01', '42501'];

/** Refuses a database without schemas, or without tenants, before a command fails in the middle. */
export async function refuseUnprepared(appUrl: string, needed: 'schemas' | 'tenants'): Promise<void> {
  const found = await explainDatabase(() => countTenants(appUrl));
  if (found > 0 || (found === 0 && needed === 'schemas')) return;
  throw new StartupProblem(
    'database.not_prepared',
    '데이터베이스가 아직 준비되지 않았습니다.',
    'The database is not prepared yet.',
    'npm run madang -- migrate 와 npm run madang -- seed 를 먼저 실행하세요. / Run these two first.',
  );
}

/** Tenants in the database; -1 where there is no table of them, or no way in. */
async function countTenants(appUrl: string): Promise<number> {
  const client = new Client({ connectionString: appUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query(`select count(*)::int as n from tenancy.hosts`);
    return rows[0].n;
  } catch (error) {
    if (unmade.includes((error as { code?: string }).code ?? '')) return -1;
    throw error;
  } finally {
    await client.end();
  }
}
