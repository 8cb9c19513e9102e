import { anApp, type TestApp } from '../../../../test/support/an-app.js';
import { runMadang } from '../../../../test/support/run-madang.js';

let app: TestApp;

const tenant = (...words: string[]): Promise<{ code: number; out: string }> =>
  runMadang(app, 'tenant', ...words);
const events = async (): Promise<string[]> =>
  (
    await app.query<{ kind: string }>(
      `select e.kind from ledger.events e join tenancy.tenants t on t.tenant_id = subject_id
       where t.code = 'haneul' order by sequence`,
    )
  ).map(({ kind }) => kind);
const create = (...words: string[]) => tenant('create', 'haneul', '--name-ko', '하늘재단', ...words);

beforeAll(async () => {
  app = await anApp({ worker: false });
});

afterAll(() => app?.close());

describe('tenant checklist and open', () => {
  it('tell what is missing, and open nothing before it is there', async () => {
    expect((await create()).out).toContain('npm run madang -- tenant checklist haneul');
    const list = await tenant('checklist', 'haneul');
    expect([list.code, list.out]).toEqual([1, expect.stringContaining('아직 열지 않았습니다')]);
    for (const line of [/✖ 2단계 인증/, /✖ 이름, 언어, 색/, /✔ 기관 하나/, /✔ 소관을 정하는/, /– 공모 하나/])
      expect(list.out).toMatch(line);
    const opened = await tenant('open', 'haneul');
    expect([opened.code, opened.out]).toEqual([1, expect.stringContaining('[onboarding.not_ready]')]);
    expect(opened.out).toContain('an agency with somebody who reviews');
    expect(await events()).toEqual(['tenant.founded']);
    expect((await tenant('list')).out).toMatch(/^ {2}haneul .*준비 중/m);
    expect((await tenant('checklist', 'nowhere')).out).toContain('[tenancy.unknown_tenant]');
  });

  it('leave it to whoever knows to open it at once, also afterwards', async () => {
    for (const _ of [1, 2]) expect((await create('--open')).code).toBe(0);
    expect(await events()).toEqual(['tenant.founded', 'tenant.opened']);
    const again = await tenant('open', 'haneul');
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('is open')]);
    expect((await tenant('list')).out).toMatch(/^ {2}haneul .*열림/m);
  });
});
