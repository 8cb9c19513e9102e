import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anApp, type TestApp } from '../../../../test/support/an-app.js';
import { letGracePass } from '../../../../test/support/let-grace-pass.js';
import { runMadang } from '../../../../test/support/run-madang.js';

let app: TestApp;
let folder: string;

const tenant = (...words: string[]): Promise<{ code: number; out: string }> =>
  runMadang(app, 'tenant', ...words);
const stateOf = async (): Promise<{ isSuspended: boolean; isLeaving: boolean }> =>
  (
    await app.query<{ isSuspended: boolean; isLeaving: boolean }>(
      `select suspended_at is not null as "isSuspended", delete_at is not null as "isLeaving"
       from tenancy.tenants where code = 'jeonju'`,
    )
  )[0]!;

beforeAll(async () => {
  app = await anApp({ worker: false });
  folder = mkdtempSync(join(tmpdir(), 'madang-leaving-'));
});

afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true });
});

describe('tenant export', () => {
  it.each(['json', 'csv'])('writes a folder that can be checked: %s', async (format) => {
    const to = join(folder, format);
    const exported = await tenant('export', 'jeonju', '--to', to, '--format', format);
    expect([exported.code, exported.out]).toEqual([0, expect.stringMatching(/✔ 전주시: 파일 \d+개/)]);
    const manifest = JSON.parse(readFileSync(join(to, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      format,
      tenant: { code: 'jeonju' },
      schema: /\d{13}$/.exec(manifest.schema)?.input,
    });
    expect(readdirSync(to)).toContain(`ledger.events.${format === 'csv' ? 'csv' : 'jsonl'}`);

    const checked = await tenant('export', '--check', to);
    expect([checked.code, checked.out]).toEqual([0, expect.stringContaining('✔ 전주시 (jeonju)')]);
    const digest = /manifest\.json [0-9a-f]{64}/;
    expect(digest.exec(checked.out)![0]).toBe(digest.exec(exported.out)![0]);
    appendFileSync(join(to, manifest.files[0].name), ' ');
    const spoilt = await tenant('export', '--check', to);
    expect([spoilt.code, spoilt.out]).toEqual([1, expect.stringContaining(`✖ ${manifest.files[0].name}`)]);
  });

  it('refuses a folder that holds something, a tenant nobody knows, and a folder that is no export', async () => {
    const again = await tenant('export', 'jeonju', '--to', folder);
    expect([again.code, again.out]).toEqual([1, expect.stringContaining('[onboarding.folder_not_empty]')]);
    const unknown = await tenant('export', 'nowhere', '--to', join(folder, 'new'));
    expect([unknown.code, unknown.out]).toEqual([1, expect.stringContaining('[tenancy.unknown_tenant]')]);
    const none = await tenant('export', '--check', folder);
    expect([none.code, none.out]).toEqual([1, expect.stringContaining('the export did not end')]);
    expect(readdirSync(folder).toSorted()).toEqual(['csv', 'json']);
  });

  it.each([
    [['export']],
    [['export', 'jeonju']],
    [['export', '--to', 'x']],
    [['export', 'jeonju', '--to', 'x', '--format', 'xml']],
    [['export', 'jeonju', '--check', 'x']],
    [['delete', 'jeonju']],
    [['delete', 'jeonju', '--confirm', 'jeonjoo']],
    [['keep']],
  ])('ends %j with 2: wrong usage', async (words) => {
    const { code, out } = await tenant(...words);
    expect([code, out]).toEqual([2, expect.stringContaining('error:')]);
    expect(await stateOf()).toEqual({ isSuspended: false, isLeaving: false });
  });
});

describe('tenant delete and keep', () => {
  it('closes at once, says until when, and what to do meanwhile', async () => {
    const first = await tenant('delete', 'jeonju', '--confirm', 'jeonju');
    expect(first.code).toBe(0);
    for (const words of ['30일 뒤', 'tenant export jeonju', 'tenant keep jeonju', /20\d\d-\d\d-\d\dT/])
      expect(first.out).toMatch(words);
    expect(await stateOf()).toEqual({ isSuspended: true, isLeaving: true });
    expect((await tenant('delete', 'jeonju', '--confirm', 'jeonju')).out).toContain('to be deleted already');
    expect((await tenant('list')).out).toMatch(/jeonju .*삭제 예정/);
    const resumed = await tenant('resume', 'jeonju');
    expect([resumed.code, resumed.out]).toEqual([1, expect.stringContaining('[tenancy.leaving]')]);
    for (const option of ['--admin-email', '--administrator']) {
      const added = await tenant('create', 'jeonju', option, 'late@jeonju.example.kr');
      expect([added.code, added.out]).toEqual([1, expect.stringContaining('[tenancy.leaving]')]);
    }
    expect((await tenant('export', 'jeonju', '--to', join(folder, 'leaving'))).code).toBe(0);
  });

  it('is taken back once, within the time', async () => {
    expect((await tenant('keep', 'jeonju')).out).toContain('tenant resume jeonju');
    expect(await stateOf()).toEqual({ isSuspended: true, isLeaving: false });
    const again = await tenant('keep', 'jeonju');
    expect([again.code, again.out]).toEqual([1, expect.stringContaining('[tenancy.not_leaving]')]);
    expect((await tenant('resume', 'jeonju')).code).toBe(0);
    expect(await stateOf()).toEqual({ isSuspended: false, isLeaving: false });

    await tenant('delete', 'jeonju', '--confirm', 'jeonju');
    await letGracePass((sql, parameters) => app.query(sql, parameters), await app.tenantId('jeonju'));
    const late = await tenant('keep', 'jeonju');
    expect([late.code, late.out]).toEqual([1, expect.stringContaining('[tenancy.grace_is_over]')]);
  });

  it('refuses the nation, and a code that nobody has', async () => {
    const nation = await tenant('delete', 'nation', '--confirm', 'nation');
    expect([nation.code, nation.out]).toEqual([1, expect.stringContaining('[tenancy.nation_stays]')]);
    const unknown = await tenant('delete', 'nowhere', '--confirm', 'nowhere');
    expect([unknown.code, unknown.out]).toEqual([1, expect.stringContaining('[tenancy.unknown_tenant]')]);
  });
});
