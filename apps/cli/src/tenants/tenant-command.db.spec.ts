import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { aDatabase, type TestDatabase, testDataDir } from '../../../../test/support/a-database.js';
import { aQueueServer } from '../../../../test/support/a-queue-server.js';
import { run } from '../program.js';

let database: TestDatabase;
let administrator: Client;
let folder: string;
let written: { out: string; err: string };
const environment = process.env;

/** Runs a command line as the shell would; gives its exit code. */
const tenant = (...words: string[]): Promise<number> => {
  written = { out: '', err: '' };
  return run(['node', 'madang', 'tenant', ...words]);
};

const rows = async <Row>(sql: string, ...parameters: unknown[]): Promise<Row[]> =>
  (await administrator.query(sql, parameters)).rows as Row[];

const eventsOf = async (code: string): Promise<string[]> =>
  (
    await rows<{ kind: string }>(
      `select e.kind from ledger.events e join tenancy.tenants t on t.tenant_id = subject_id
       where t.code = $1 order by sequence`,
      code,
    )
  ).map(({ kind }) => kind);

const countTenants = async (): Promise<number> =>
  (await rows<{ n: number }>(`select count(*)::int n from tenancy.tenants`))[0]!.n;

function aFile(text: string): string {
  const file = join(folder, 'agencies.csv');
  writeFileSync(file, text);
  return file;
}

beforeAll(async () => {
  database = await aDatabase();
  administrator = new Client(database.adminUrl);
  await administrator.connect();
  folder = mkdtempSync(join(tmpdir(), 'madang-tenants-'));
  const redisUrl = await aQueueServer();
  process.env = {
    ...environment,
    DATABASE_URL: database.adminUrl,
    MADANG_DATA: testDataDir(),
    REDIS_URL: redisUrl ?? '',
  };
  for (const name of ['DATABASE_APP_URL', 'MADANG_INITIAL_PASSWORD', 'MADANG_HOST']) delete process.env[name];
});

beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((written.out += String(text))));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((written.err += String(text))));
});

afterEach(() => jest.restoreAllMocks());

afterAll(async () => {
  process.env = environment;
  await administrator.end();
  await database.drop();
  rmSync(folder, { recursive: true });
});

describe('tenant create', () => {
  it('takes a government from the list, and stays one when run again', async () => {
    expect(await tenant('create', 'jeju', '--admin-email', 'first@jeju.example.kr')).toBe(0);
    expect(written.out).toContain('✔ 제주특별자치도 (jeju, 50): http://jeju.localhost:3000');
    expect(written.out).toMatch(/shown once: \S{16}$/m);
    expect(written.out).toContain('npm run madang -- tenant checklist jeju');
    expect(await eventsOf('jeju')).toEqual(['tenant.founded', 'administrator.named']);
    const [founded] = await rows<{ data: object }>(
      `select data from ledger.events where kind = 'tenant.founded' and data->>'code' = 'jeju'`,
    );
    expect(founded!.data).toEqual({
      ...{ code: 'jeju', region: '50', languages: ['ko', 'en'] },
      ...{ workflow: 'small', agencies: 8, rules: 14 },
    });

    for (const code of ['jeju', '50', '5000000000']) {
      expect(await tenant('create', code, '--admin-email', 'First@jeju.example.kr')).toBe(0);
      expect(written.out).toContain('= 제주특별자치도');
      expect(written.out).toContain('has an account already');
    }
    expect(await eventsOf('jeju')).toHaveLength(2);
    expect(
      await rows(`select 1 from identity.accounts where sign_in_name = 'first@jeju.example.kr'`),
    ).toHaveLength(1);
  });

  it('adds an administrator to one that stands, and refuses other facts than it has', async () => {
    process.env.MADANG_INITIAL_PASSWORD = 'a first password';
    expect(await tenant('create', 'jeju', '--admin-email', 'second@jeju.example.kr')).toBe(0);
    expect(written.out).toContain('shown once: a first password');
    process.env.MADANG_INITIAL_PASSWORD = 'short';
    expect(await tenant('create', 'jeju', '--admin-email', 'third@jeju.example.kr')).toBe(1);
    expect(written.err).toContain('[onboarding.short_password]');
    delete process.env.MADANG_INITIAL_PASSWORD;

    expect(
      await tenant('create', 'jeju', '--languages', 'ko', '--workflow', 'statutory', '--name-ko', '탐라'),
    ).toBe(1);
    expect(written.err).toContain('[onboarding.stands_otherwise]');
    expect(written.err).toContain('nameKo, languages, workflow');
    expect(await tenant('create', 'jeju', '--languages', 'ko,en', '--workflow', 'small')).toBe(0);
  });

  it('invites an administrator by mail, once, and keeps the address out of the ledger', async () => {
    const email = 'invited@jeju.example.kr';
    expect(await tenant('create', 'jeju', '--administrator', email)).toBe(0);
    expect(written.out).toContain('is invited by mail');
    expect(written.out).not.toContain('password');
    expect(await tenant('create', 'jeju', '--administrator', email)).toBe(0);
    expect(written.out).toContain('is there or invited already');
    const invited = await rows<{ data: object }>(
      `select data - 'link' as data from ledger.events where kind = 'account.invited'`,
    );
    expect(invited).toEqual([{ data: { roles: ['administrator'], agency: null } }]);
    expect(await tenant('create', 'jeju', '--administrator', email, '--admin-email', email)).toBe(2);
    process.env.NODE_ENV = 'production';
    try {
      expect(await tenant('create', 'jeju', '--administrator', email)).toBe(1);
      expect(written.err).toContain('[onboarding.no_mail]');
    } finally {
      process.env.NODE_ENV = environment.NODE_ENV;
    }
  });

  it('takes away a lost second factor, on the record', async () => {
    const email = 'first@jeju.example.kr';
    expect(await tenant('reset-factor', 'jeju', email)).toBe(0);
    expect(written.out).toContain('has no second factor');
    await rows(
      `insert into identity.second_factors (tenant_id, account_id, sealed_secret, begun_at, confirmed_at)
       select tenant_id, id, '', now(), now() from identity.accounts where sign_in_name = $1`,
      email,
    );
    expect(await tenant('reset-factor', 'jeju', email)).toBe(0);
    expect(written.out).toContain('✔ first@jeju.example.kr');
    expect(await rows(`select actor_kind from ledger.events where kind = 'account.factor_reset'`)).toEqual([
      { actor_kind: 'system' },
    ]);
    expect(await tenant('reset-factor', 'jeju', 'nobody@jeju.example.kr')).toBe(1);
    expect(written.err).toContain('[identity.unknown_account]');
  });

  it('takes agencies, host, languages and workflow as told', async () => {
    const file = aFile(
      'code,nameKo,nameEn,coordinator,topics,keywords\nplan,기획과,Planning,yes,jobs,\nsea,해양과,Sea,,,갯벌;어선\n',
    );
    const words = ['--agencies', file, '--host', 'Idea.Sinan.go.kr', '--languages', 'ko'];
    words.push('--workflow', 'statutory');
    expect(await tenant('create', '12870', ...words)).toBe(0);
    expect(written.out).toContain('✔ 신안군 (sinan, 12870): http://idea.sinan.go.kr:3000');
    expect(
      await rows(
        `select r.code, r.agency_code from routing.rules r join tenancy.tenants t using (tenant_id)
         where t.code = 'sinan' order by position`,
      ),
    ).toEqual([
      { code: 'words-sea', agency_code: 'sea' },
      { code: 'topic-jobs', agency_code: 'plan' },
    ]);
    expect(await tenant('create', 'sinan', ...words)).toBe(0);
    expect(written.out).toContain('= 신안군');
    expect(await tenant('create', 'sinan', '--agencies', aFile('code,nameKo\nair,공기과\n'))).toBe(1);
    expect(written.err).toContain('it is about: agencies');
  });

  it('refuses a host that another has, and leaves nothing behind', async () => {
    const before = await countTenants();
    expect(await tenant('create', 'wando', '--host', 'idea.sinan.go.kr')).toBe(1);
    expect(written.err).toContain('[tenancy.host_taken]');
    expect(written.err).toContain('it is about: host');
    expect(await tenant('create', 'wando', '--host', 'wando.localhost')).toBe(1);
    expect(written.err).toContain('[onboarding.host_below_bare]');
    expect(await countTenants()).toBe(before);
    expect(await rows(`select 1 from tenancy.hosts where name = 'wando'`)).toEqual([]);
  });

  it('finds the nation, which is in no list of local governments, and invites its first administrator', async () => {
    const email = 'first@nation.example.kr';
    expect(await tenant('create', 'nation', '--administrator', email)).toBe(0);
    expect(written.out).toContain('= 대한민국 (nation): http://localhost:3000');
    expect(written.out).toContain(`${email}, 메일로 초대합니다 / is invited by mail`);
    expect(await tenant('create', 'nation', '--workflow', 'small')).toBe(1);
    expect(await tenant('create', 'nation', '--workflow', 'statutory', '--languages', 'ko,en')).toBe(0);
    expect(await rows(`select 1 from tenancy.tenants where kind = 'nation'`)).toHaveLength(1);
  });

  it('refuses a code that another tenant has', async () => {
    expect(await tenant('create', 'nation', '--name-ko', '다른 나라')).toBe(1);
    expect(written.err).toContain('it is about: nameKo');
  });

  it('founds one that is in no list by its names, and knows who is no more', async () => {
    expect(await tenant('create', 'haneul', '--name-ko', '하늘재단', '--name-en', 'Sky Foundation')).toBe(0);
    expect(written.out).toContain('✔ 하늘재단 (haneul): http://haneul.localhost:3000');
    expect(await tenant('create', 'haneul', '--admin-email', 'first@haneul.example.kr')).toBe(0);
    expect(written.out).toContain('= 하늘재단 (haneul)');
    expect(await tenant('create', 'nowhere')).toBe(1);
    expect(written.err).toContain('[onboarding.unknown_government]');
    expect(await tenant('create', '46110')).toBe(1);
    expect(written.err).toContain('mokpo (12110 목포시)');
  });

  it('says of every bad line where and why, and makes nothing', async () => {
    const before = await countTenants();
    const file = aFile('code,nameKo,topics\nA B,,fish\na,가,\na,나,\n');
    expect(await tenant('create', 'wando', '--agencies', file)).toBe(1);
    for (const place of [':2 code ', ':2 nameKo ', ':2 topics ', ':4 code '])
      expect(written.out).toContain(`✖ ${file}${place}`);
    expect(written.out).toContain('Nothing was made');
    expect(await tenant('create', 'wando', '--agencies', join(folder, 'none.csv'))).toBe(1);
    expect(written.err).toContain('[onboarding.no_file]');
    expect(await countTenants()).toBe(before);
  });

  it.each([
    [['create']],
    [['create', 'jeju', '--all-governments']],
    [['create', '--all-governments', '--host', 'a.kr']],
    [['create', 'Jeju_1']],
    [['create', '123']],
    [['create', 'jeju', '--languages', 'ko,fr']],
    [['create', 'jeju', '--host', 'no host']],
    [['create', 'jeju', '--workflow', 'none']],
    [['create', 'jeju', '--admin-email', 'nobody']],
    [['create', 'jeju', '--admin-name', '김관리']],
    [['suspend']],
  ])('ends %j with 2: wrong usage', async (words) => {
    expect(await tenant(...words)).toBe(2);
    expect(written.err).toContain('error:');
  });

  it('explains itself in Korean and English', async () => {
    expect(await tenant('create', '--help')).toBe(0);
    const options = ['--all-governments', '--host', '--languages', '--workflow', '--agencies', '--open'];
    for (const option of [...options, '--admin-email'])
      expect(written.out).toMatch(new RegExp(`${option}.*[가-힣]`));
  });
});

describe('tenant create --all-governments', () => {
  it('founds all 243 in under a minute of a machine that is its own, those that stand left alone, and none twice', async () => {
    const begun = Date.now();
    expect(await tenant('create', '--all-governments')).toBe(0);
    const seconds = (Date.now() - begun) / 1_000;
    expect(written.out).toContain('240 new, 3 stood already, 0 not founded');
    process.stdout.write(`240 tenants in ${seconds.toFixed(1)} s\n`);
    expect(seconds).toBeLessThan(60 * Math.max(1, loadavg()[0]! / availableParallelism()));
    expect(await rows(`select count(distinct region_code)::int n from tenancy.tenants`)).toEqual([
      { n: 243 },
    ]);
    // Nation and the foundation beside the governments.
    expect(await countTenants()).toBe(245);
    expect(await rows(`select count(*)::int n from ledger.events where kind = 'tenant.founded'`)).toEqual([
      { n: 245 },
    ]);

    expect(await tenant('create', '--all-governments', '--open')).toBe(0);
    expect(written.out).toContain('0 new, 243 stood already, 0 not founded');
    expect(await countTenants()).toBe(245);
    expect(await rows(`select code from tenancy.tenants where opened_at is null`)).toEqual([
      { code: 'haneul' },
    ]);
  }, 600_000);
});

describe('tenant list, suspend and resume', () => {
  it('shows each with its address and state', async () => {
    expect(await tenant('suspend', 'jeju')).toBe(0);
    expect(written.out).toContain('✔ 제주특별자치도');
    expect(await tenant('suspend', 'jeju')).toBe(0);
    expect(written.out).toContain('is suspended already');
    expect(await tenant('list')).toBe(0);
    expect(written.out).toMatch(
      /^ {2}jeju +제주특별자치도 +50 +http:\/\/jeju\.localhost:3000 +ko, en +멈춤/m,
    );
    expect(written.out).toMatch(/^ {2}sinan .* +http:\/\/idea\.sinan\.go\.kr:3000 +ko +열림/m);
    expect(written.out.trim().split('\n')).toHaveLength(245);
    expect(await tenant('resume', 'jeju')).toBe(0);
    expect(await tenant('resume', 'jeju')).toBe(0);
    expect(written.out).toContain('is open');
    expect((await eventsOf('jeju')).slice(-2)).toEqual(['tenant.suspended', 'tenant.resumed']);
    expect(await run(['node', 'madang', 'ledger', 'verify', '--tenant', 'jeju'])).toBe(0);
  });

  it('refuses a code that nobody has', async () => {
    expect(await tenant('suspend', 'nowhere')).toBe(1);
    expect(written.err).toContain('[tenancy.unknown_tenant]');
    expect(written.err.length).toBeLessThan(1_000);
  });
});
