import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { scriptOf } from './pgbench-script.mjs';

export const PGBENCH_IS_MISSING = 'pgbench is missing (apt-get install postgresql)';

/** Debian's pgbench, which stands beside initdb or in the path; null where there is none. */
export function findPgbench() {
  const { MADANG_INITDB } = process.env;
  const beside = MADANG_INITDB && join(dirname(MADANG_INITDB), 'pgbench');
  const program = beside && existsSync(beside) ? beside : 'pgbench';
  return spawnSync(program, ['--version']).status === 0 ? program : null;
}

/**
 * PostgreSQL's own load program with the same statements, prepared: what the database can do when nothing stands before
 * it. It needs one select more, which picks a citizen and makes what Madang makes itself: numbers, ids, hashes.
 * @returns a function that runs so many connections for so many seconds, and gives transactions a second
 */
export async function openPgbench(endings, { program, admin, url, known, submissions }) {
  await admin.query(`create table public.bench_people (n integer primary key, token bytea, account uuid)`);
  await admin.query(
    `insert into public.bench_people
     select n, token, s.account_id from unnest($2::bytea[]) with ordinality as given (token, n)
       join identity.sessions s on s.tenant_id = $1 and s.token_hash = token`,
    [known.tenantId, submissions.map(({ token }) => hashOf(known.tenantId, token))],
  );
  await admin.query('grant select on public.bench_people to public');
  endings.add(() => admin.query('drop table public.bench_people'));
  const folder = mkdtempSync(join(tmpdir(), 'madang-pgbench-'));
  endings.add(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'accept.sql');
  const { script, variables } = scriptOf(known, submissions);
  writeFileSync(file, script);
  const given = Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`]);
  return async ({ connections, seconds }) => {
    const args = ['-n', '-M', 'prepared', '-c', connections, '-T', seconds, '-f', file, ...given, url];
    const output = await run(program, args.map(String));
    return { rate: Number(/tps = ([\d.]+)/.exec(output)[1]), latencies: [] };
  };
}

const hashOf = (tenantId, token) => createHash('sha256').update(`${tenantId}/${token}`).digest();

function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args);
    const [out, err] = [[], []];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const failed = /aborted|failed/.test(String(Buffer.concat(err)));
      if (code === 0 && !failed) resolve(String(Buffer.concat(out)));
      else reject(new Error(`pgbench: ${Buffer.concat(err)}`));
    });
  });
}
