import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Client } from 'pg';
import { systemOf } from '@app/platform';
import { plantRows } from '../../../../test/architecture/plant-rows.js';
import { tenantTables } from '../../../../test/isolation/fingerprint.js';
import { anApp, type TestApp } from '../../../../test/support/an-app.js';
import { checkExport } from './check-export.js';
import { ExportService } from './export.service.js';
import type { ExportFormat } from './export-manifest.js';
import { leftOut } from './left-out.js';

/**
 * Names that sound like secrets and are none: hashes of the ledger and of requests, keys of rows. A salt proves that a
 * text is the one in the ledger, and goes where the text goes.
 */
const NO_SECRETS = [
  ...[
    'insight.figure_runs.closed_hash',
    'insight.tallies.key',
    'intake.comments.salt',
    'intake.ideas.salt',
    'intake.imports.source_key',
    'intake.revisions.salt',
    'ledger.events.hash',
  ],
  ...['review.acts.salt', 'review.batches.request_hash', 'tenancy.former_wordings.key'],
  'tenancy.wordings.key',
];
const SOUNDS_SECRET = '(hash|secret|token|password|passkey|otp|salt|cipher|nonce|verifier|key)';

let app: TestApp;
let jeonju: string;
let root: string;

beforeAll(async () => {
  app = await anApp({ worker: false });
  jeonju = await app.tenantId('jeonju');
  root = mkdtempSync(join(tmpdir(), 'madang-exports-'));
  const admin = new Client(app.database.adminUrl);
  await admin.connect();
  for (const table of await tenantTables(app))
    if (table !== 'tenancy.former_tenants') await plantRows(admin, table, [await app.tenantId(), jeonju]);
  await admin.end();
});

afterAll(async () => {
  await app?.close();
  rmSync(root, { recursive: true });
});

const folderOf = (name: string): string => join(root, name);

function exportTo(
  name: string,
  format: ExportFormat = 'json',
  { signal = new AbortController().signal } = {},
) {
  const order = { folder: folderOf(name), format, schema: 'LastChange', signal };
  return app.api.get(ExportService, { strict: false }).export(systemOf(jeonju), order);
}

const linesOf = (folder: string, table: string): Record<string, unknown>[] =>
  readFileSync(join(folderOf(folder), `${table}.jsonl`), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

const countOf = async (table: string): Promise<number> =>
  (
    await app.query<{ n: number }>(`select count(*)::int as n from ${table} where tenant_id = $1`, [jeonju])
  )[0]!.n;

describe('an export', () => {
  it('holds every table under row security but those left out by name, and every row of them', async () => {
    const { manifest } = await exportTo('whole');
    const secured = await app.query<{ name: string }>(
      `select nspname || '.' || relname as name from pg_class c join pg_namespace n on n.oid = relnamespace
       where relrowsecurity order by 1`,
    );
    const unnamed = new Set(leftOut.map(({ what }) => what));
    const expected = secured.map(({ name }) => name).filter((name) => !unnamed.has(name));
    expect(expected.length).toBeGreaterThan(35);
    expect(manifest.files.map(({ table }) => table)).toEqual(expected);
    for (const { table, rows } of manifest.files) {
      expect([table, rows]).toEqual([table, await countOf(table)]);
      expect(rows).toBeGreaterThan(0);
      expect(new Set(linesOf('whole', table).map((row) => row.tenant_id))).toEqual(new Set([jeonju]));
    }
    expect(readdirSync(folderOf('whole'))).toEqual(
      [...manifest.files.map(({ name }) => name), 'README.md', 'manifest.json'].toSorted((a, b) =>
        a < b ? -1 : 1,
      ),
    );
  });

  it('leaves out nothing that is not there', async () => {
    const known = await app.query<{ name: string }>(
      `select nspname || '.' || relname as name from pg_class c join pg_namespace n on n.oid = relnamespace where relkind = 'r'
       union select nspname || '.' || relname || '.' || attname from pg_class c join pg_namespace n on n.oid = relnamespace
       join pg_attribute on attrelid = c.oid`,
    );
    const names = new Set(known.map(({ name }) => name));
    expect(leftOut.filter(({ what }) => !names.has(what))).toEqual([]);
  });

  it('holds no column that sounds like a secret, unless somebody looked at it', async () => {
    const { manifest } = await exportTo('secrets');
    const sounding = manifest.files.flatMap(({ table, columns }) =>
      columns
        .filter(({ name }) => new RegExp(`(^|_)${SOUNDS_SECRET}s?($|_)`).test(name))
        .map(({ name }) => `${table}.${name}`),
    );
    expect(sounding).toEqual(NO_SECRETS);
    const [{ hash }] = (await app.query<{ hash: string }>(
      `select password_hash as hash from identity.accounts where tenant_id = $1 and password_hash is not null`,
      [jeonju],
    )) as [{ hash: string }];
    expect(hash).toMatch(/^\$argon2/);
    const all = readdirSync(folderOf('secrets')).map((file) =>
      readFileSync(join(folderOf('secrets'), file), 'utf8'),
    );
    expect(all.some((text) => text.includes(hash) || text.includes('argon2'))).toBe(false);
  });

  it('gives each value as the database has it, JSON and CSV alike', async () => {
    const texts = ['=1+1', '＝1+1', '', ' 쉼표, "따옴표"\n줄', "'이미", '-3'];
    for (const [position, text] of texts.entries())
      await app.query(
        `insert into catalogue.regions (tenant_id, code, name_ko, name_en, position) values ($1, $2, $3, 'x', $4)`,
        [jeonju, `r${position}`, text, position],
      );
    await exportTo('values');
    await exportTo('values-csv', 'csv');
    const json = linesOf('values', 'catalogue.regions').filter(({ code }) => /^r\d/.test(String(code)));
    expect(json.map((row) => row.name_ko)).toEqual(texts);
    const raw = readFileSync(join(folderOf('values-csv'), 'catalogue.regions.csv'), 'utf8');
    expect(raw.startsWith('\ufefftenant_id,code,name_ko,')).toBe(true);
    const cells: Record<string, string>[] = parse(raw, { bom: true, columns: true });
    expect(cells.filter(({ code }) => /^r\d/.test(code!)).map((row) => row.name_ko)).toEqual([
      ...["'=1+1", "'＝1+1", '', ' 쉼표, "따옴표"\n줄', "'이미", "'-3"],
    ]);
    expect(raw).toContain(',r2,"",x,2');
    const [tenant] = parse(readFileSync(join(folderOf('values-csv'), 'tenancy.tenants.csv'), 'utf8'), {
      bom: true,
      columns: true,
    }) as Record<string, string>[];
    expect(tenant).toMatchObject({ code: 'jeonju', languages: '["ko","en"]', suspended_at: '' });
    const [event] = linesOf('values', 'ledger.events');
    expect(event!.hash).toMatch(/^\\x[0-9a-f]+$/);
    expect(event!.occurred_at).toMatch(/\+00:00$/);
  });

  it('is noted in the ledger first, and is of the instant after that', async () => {
    const { manifest } = await exportTo('noted');
    const events = linesOf('noted', 'ledger.events').filter(({ kind }) => kind === 'tenant.exported');
    expect(events.at(-1)).toMatchObject({
      subject_id: jeonju,
      actor_kind: 'system',
      data: { format: 'json' },
    });
    const heads = new Map<unknown, Record<string, unknown>>();
    for (const event of linesOf('noted', 'ledger.events')) {
      const head = heads.get(event.subject_id);
      if (!head || Number(head.sequence) < Number(event.sequence)) heads.set(event.subject_id, event);
    }
    const digest = createHash('sha256');
    for (const [subject, { sequence, hash }] of [...heads].toSorted(([a], [b]) =>
      String(a) < String(b) ? -1 : 1,
    ))
      digest.update(`${String(subject)} ${String(sequence)} ${String(hash).slice(2)}\n`);
    expect(manifest.ledger).toEqual({
      events: linesOf('noted', 'ledger.events').length,
      subjects: heads.size,
      heads: digest.digest('hex'),
    });
  });

  it('says in Korean and English what each file is, and what is missing', async () => {
    const { manifest } = await exportTo('described');
    const readme = readFileSync(join(folderOf('described'), 'README.md'), 'utf8');
    for (const { name, rows } of manifest.files)
      expect(readme).toMatch(
        new RegExp(`^\\| ${name} +\\| .*[가-힣].* \\| [\\w ,;:’-]+ \\| ${rows} \\|$`, 'm'),
      );
    for (const { what } of leftOut) expect(readme).toContain(`| ${what} |`);
  });

  it('refuses a folder that holds anything, and leaves that alone', async () => {
    writeFileSync(join(root, 'a-file'), 'x');
    const refused = { reason: { code: 'onboarding.folder_not_empty' } };
    await expect(exportTo('.')).rejects.toMatchObject(refused);
    await expect(exportTo('a-file')).rejects.toMatchObject(refused);
    expect(readFileSync(join(root, 'a-file'), 'utf8')).toBe('x');
  });

  it('is for nobody else on the machine to read', async () => {
    await exportTo('private');
    expect(statSync(folderOf('private')).mode & 0o777).toBe(0o700);
    for (const file of readdirSync(folderOf('private')))
      expect(statSync(join(folderOf('private'), file)).mode & 0o777).toBe(0o600);
  });

  it('that is interrupted leaves nothing behind', async () => {
    const controller = new AbortController();
    const order = { folder: folderOf('interrupted'), format: 'json', schema: 'x' } as const;
    const seen: number[] = [];
    const progress = (done: number): void => {
      seen.push(done);
      if (done === 5) controller.abort(new Error('Ctrl-C'));
    };
    await expect(
      app.api
        .get(ExportService, { strict: false })
        .export(systemOf(jeonju), { ...order, signal: controller.signal, progress }),
    ).rejects.toThrow('Ctrl-C');
    expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
    expect(readdirSync(root)).not.toContain('interrupted');
  });
});

describe('a check of an export', () => {
  const faultsOf = async (name: string): Promise<string[]> =>
    (await checkExport(folderOf(name))).faults.map(({ file, en }) => `${file}: ${en}`);

  it.each(['json', 'csv'] as const)(
    'finds a whole one whole, and knows it by its digest: %s',
    async (format) => {
      const { sha256 } = await exportTo(`checked-${format}`, format);
      expect(await checkExport(folderOf(`checked-${format}`))).toMatchObject({ faults: [], sha256 });
    },
  );

  it('names what was changed, taken away or put in', async () => {
    await exportTo('touched');
    appendFileSync(join(folderOf('touched'), 'intake.ideas.jsonl'), '{}\n');
    rmSync(join(folderOf('touched'), 'ledger.events.jsonl'));
    writeFileSync(join(folderOf('touched'), 'extra.txt'), '');
    expect(await faultsOf('touched')).toEqual([
      'extra.txt: The manifest does not name this file.',
      'intake.ideas.jsonl: The content has changed.',
      'ledger.events.jsonl: The file is missing.',
    ]);
  });

  it('finds one without a manifest unfinished', async () => {
    await exportTo('cut');
    rmSync(join(folderOf('cut'), 'manifest.json'));
    expect(await faultsOf('cut')).toEqual([
      'manifest.json: There is no manifest that can be read: the export did not end.',
    ]);
    expect(await faultsOf('nowhere')).toHaveLength(1);
  });
});
