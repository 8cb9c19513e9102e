import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { aDebianServer, type DebianServer } from '../support/a-debian-server.js';
import { eventually } from '../support/eventually.js';
import { follow } from './a-recipe.js';
import { countRows, differencesOf, type EveryRow, everyRow } from './every-row.js';
import { Site } from './a-site.js';
import { Submitters } from './submitters.js';

const IDEAS = Number(process.env.MADANG_DRILL_IDEAS ?? 400);
const CLIENTS = 8;
const WITHIN_S = 300;
const MOST_MS = Math.max(300_000, IDEAS * 60);
jest.setTimeout(MOST_MS);

let server: DebianServer | null;
let etc: string;
let site: Site;
let variables: Record<'ARCHIVE' | 'BACKUP' | 'UNTIL', string>;
let submitters: Submitters;
let before: EveryRow;
let stoodAt: string;
let emptyBytes: number;
const took: Record<string, number> = {};

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const begin = performance.now();
  const done = await work();
  took[what] = (performance.now() - begin) / 1_000;
  return done;
}

async function databaseBytes(): Promise<number> {
  const [row] = await site.query<{ bytes: string }>('select pg_database_size(current_database()) as bytes');
  return Number(row!.bytes);
}

/** Begins another file of the log of changes, and waits until the one before is archived. */
async function archiveAll(): Promise<void> {
  const [row] = await site.query<{ last: string }>('select pg_walfile_name(pg_switch_wal()) as last');
  await eventually(async () => {
    const [archiver] = await site.query<{ done: boolean }>(
      'select last_archived_wal >= $1 as done from pg_stat_archiver',
      [row!.last],
    );
    return archiver!.done;
  });
}

async function signIn(): Promise<string> {
  const answer = await fetch(`${site.url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'citizen@nation.example.kr', password: 'madang-demo' }),
  });
  return ((await answer.json()) as { token: string }).token;
}

beforeAll(async () => {
  // As an installation has it: what was committed is on the disk.
  // Debian keeps it elsewhere than the data.
  etc = mkdtempSync(join(tmpdir(), 'madang-etc-'));
  const configuration = join(etc, 'postgresql.conf');
  writeFileSync(configuration, '');
  chmodSync(etc, 0o755);
  server = await aDebianServer({ wal_level: 'replica', max_wal_senders: 4, config_file: configuration });
  if (!server) return;
  variables = { ARCHIVE: join(server.dataDir, 'archive'), BACKUP: join(server.dataDir, 'backup'), UNTIL: '' };
  for (const folder of [variables.ARCHIVE, join(server.dataDir, 'spare')]) {
    mkdirSync(folder);
    if (server.account) chownSync(folder, server.account.uid, server.account.gid);
  }
  if (server.account) chownSync(server.dataDir, server.account.uid, server.account.gid);
  expect(await follow('archive', server, variables)).toMatchObject({ code: 0 });
  await server.kill();
  await server.startAgain();
  site = await Site.start({ databaseUrl: server.url });
  emptyBytes = await databaseBytes();
  submitters = new Submitters([site.url], await signIn(), IDEAS);
});

afterAll(async () => {
  await site?.clear();
  await server?.stop();
  if (etc) rmSync(etc, { recursive: true });
});

/** Where Debian's PostgreSQL is missing, `npm test` has said so. */
const drill = (name: string, work: (of: DebianServer) => Promise<void>): void =>
  it(name, async () => {
    if (server) await work(server);
  });

describe('a drill after docs/operation.md', () => {
  drill('takes a base backup while citizens write', async (debian) => {
    const sending = submitters.send(CLIENTS);
    await eventually(() => expect(submitters.receipts.size).toBeGreaterThan(IDEAS / 10), { within: MOST_MS });
    const atBackup = submitters.receipts.size;
    expect(await timed('backup', () => follow('backup', debian, variables))).toMatchObject({ code: 0 });
    // Work is left over: jobs and the rows they are made of belong to what comes back.
    await sending;
    await site.kill(['programs']);
    expect([submitters.receipts.size, submitters.unanswered]).toEqual([IDEAS, 0]);
    expect(atBackup).toBeLessThan(IDEAS);
  });

  drill('archives on where the server was killed before it noted what was archived', async (debian) => {
    await archiveAll();
    await debian.kill();
    const wal = join(debian.cluster, 'pg_wal');
    const noted = readdirSync(join(wal, 'archive_status'))
      .filter((name) => name.endsWith('.done') && existsSync(join(wal, name.slice(0, -5))))
      .map((name) => join(wal, 'archive_status', name));
    expect(noted.length).toBeGreaterThan(0);
    for (const note of noted) renameSync(note, note.replace(/done$/, 'ready'));
    await debian.startAgain();
    await archiveAll();
    expect(await site.query('select failed_count::int from pg_stat_archiver')).toEqual([{ failed_count: 0 }]);
  });

  drill('sees the disaster: everything citizens wrote is deleted after that', async () => {
    before = await everyRow(site.adminUrl);
    expect(before.get('intake.ideas')).toHaveLength(IDEAS);
    const kilobytes = ((await databaseBytes()) - emptyBytes) / IDEAS / 1_000;
    process.stdout.write(`drill: ${kilobytes.toFixed(1)} kB of database for each idea\n`);
    expect(before.get('ledger.outbox')!.length).toBeGreaterThan(0);
    if (!site.hasQueueServer) expect(before.get('bullmq.job')!.length).toBeGreaterThan(0);
    const [now] = await site.query<{ at: string }>(`select clock_timestamp()::text as at`);
    stoodAt = now!.at;
    await sleep(20);
    await site.query('truncate intake.ideas, review.cases, notifications.messages, ledger.outbox cascade');
    await site.query('set session_replication_role = replica; delete from ledger.events');
    const after = await everyRow(site.adminUrl);
    expect(countRows(after)).toBeLessThan(countRows(before) / 2);
    expect(Object.keys(differencesOf(before, after))).toContain('ledger.events');
    await archiveAll();
  });

  drill('restores the instant before it from backup and archive: 0 rows differ', async (debian) => {
    variables.UNTIL = stoodAt;
    await debian.kill();
    const restored = await timed('restore', async () => {
      const done = await follow('restore', debian, variables);
      await debian.startAgain();
      return done;
    });
    expect(restored).toMatchObject({ code: 0 });
    await eventually(
      async () => {
        const [row] = await site.query<{ over: boolean }>('select not pg_is_in_recovery() as over');
        return row!.over;
      },
      { within: WITHIN_S * 1_000 },
    );
    const after = await timed('comparison', () => everyRow(site.adminUrl));
    process.stdout.write(
      `drill: ${IDEAS} ideas, ${countRows(before)} rows in ${before.size} tables, ${countRows(after)} restored\n`,
    );
    expect(differencesOf(before, after)).toEqual({});
    expect(countRows(after)).toBe(countRows(before));
  });

  drill('gives a sound ledger, and goes on where it stood', async () => {
    const { code, log } = await timed('ledger verify', () => site.command('ledger', 'verify'));
    expect([code, log.filter((line) => line.startsWith('✖'))]).toEqual([0, []]);
    await timed('start', () => site.startAgain());
    await timed('work left over', () =>
      eventually(
        async () => {
          const [row] = await site.query<{ n: number }>(
            `select count(*)::int as n from ledger.outbox where queue <> 'mail'`,
          );
          expect(row!.n).toBe(0);
        },
        { within: MOST_MS, every: 250 },
      ),
    );
    const [routes] = await site.query<{ n: number; ideas: number }>(
      'select count(*)::int as n, count(distinct idea_id)::int as ideas from routing.routes',
    );
    expect(routes).toEqual({ n: IDEAS, ideas: IDEAS });
  });

  drill('took less than five minutes from the disaster to a site that serves', async () => {
    const figures = Object.entries(took).map(([what, seconds]) => `${what} ${seconds.toFixed(1)} s`);
    process.stdout.write(`drill: ${figures.join(', ')}\n`);
    expect(took.restore! + took['ledger verify']! + took.start!).toBeLessThan(WITHIN_S);
  });

  drill('finds one changed byte in a backup', async (debian) => {
    const [large] = readdirSync(join(variables.BACKUP, 'base/1')).filter((name) => /^\d+$/.test(name));
    const file = join(variables.BACKUP, 'base/1', large!);
    const bytes = readFileSync(file);
    bytes[100]! ^= 1;
    writeFileSync(file, bytes);
    const { code, said } = await follow('check', debian, variables);
    expect([code === 0, /checksum mismatch/.test(said)]).toEqual([false, true]);
  });
});
