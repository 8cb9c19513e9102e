import request from 'supertest';
import { DueSweep } from '@app/ledger';
import { PasswordResets } from '@app/identity';
import { signLink } from '@app/platform';
import { anApp, type TestApp } from '../../../../test/support/an-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp({ worker: false, config: { trustedProxies: ['127.0.0.1'] } });
});
afterAll(() => app?.close());
afterEach(() => app.clock.reset());

/** Tries to sign in from a network; gives the code of the refusal, or that it went well. */
async function attempt(network: string, who: string, password = 'not this one'): Promise<string> {
  const { status, body } = await request(app.url)
    .post('/api/v1/sessions')
    .set({ Host: 'localhost', 'X-Forwarded-For': network })
    .send({ email: `${who}@nation.example.kr`, password });
  return status === 201 ? 'signed in' : (body.code as string);
}

async function fail(network: string, who: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await attempt(network, who);
}

describe('tries that fail', () => {
  it('close a name to the network they come from, not to its owner elsewhere, and outlast a restart', async () => {
    await fail('203.0.113.5', 'citizen', 11);
    app = await app.restart();
    expect(await attempt('203.0.113.5', 'citizen', 'madang-demo')).toBe('identity.too_many_attempts');
    expect(await attempt('198.51.100.7', 'citizen', 'madang-demo')).toBe('signed in');
    app.clock.advance({ hours: 0.26 });
    expect(await attempt('203.0.113.5', 'citizen', 'madang-demo')).toBe('signed in');
  });

  it('are forgotten for a name once its owner signs in', async () => {
    for (let round = 0; round < 2; round++) {
      await fail('203.0.113.6', 'lead', 8);
      expect(await attempt('203.0.113.6', 'lead', 'madang-demo')).toBe('signed in');
    }
  });

  it('from very many networks close a name for an hour at most, and a new password opens it at once', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, at) => fail(`192.0.2.${at + 1}`, 'reviewer', 9)));
    expect(await attempt('198.51.100.8', 'reviewer', 'madang-demo')).toBe('identity.too_many_attempts');
    const tenantId = await app.tenantId();
    const resets = app.api.get(PasswordResets, { strict: false });
    await resets.ask(tenantId, 'reviewer@nation.example.kr');
    const [link] = await app.query<{ id: string }>(`select id from identity.password_resets`);
    const token = signLink(app.config.sessionSecret, 'reset', tenantId, link!.id);
    const password = '새벽시장 앞 두 번째 가로등';
    await resets.use(tenantId, link!.id, { token, password }, '198.51.100.8');
    expect(await attempt('198.51.100.8', 'reviewer', password)).toBe('signed in');
  });

  it('of all names close a network, and no other', async () => {
    for (let at = 0; at < 10; at++) await fail('203.0.113.9', `nobody-${at}`, 10);
    expect(await attempt('203.0.113.9', 'administrator', 'madang-demo')).toBe('identity.too_many_attempts');
    expect(await attempt('203.0.113.10', 'administrator', 'madang-demo')).toBe('signed in');
  });

  it('leave no name and no address, and are cleared when they are over', async () => {
    app.clock.advance({ hours: 25 });
    await app.api.get(DueSweep, { strict: false }).sweep();
    const left = await app.query(
      `select 1 from identity.tries where tenant_id = $1 union all
       select 1 from identity.sessions where tenant_id = $1 union all
       select 1 from identity.password_resets where tenant_id = $1`,
      [await app.tenantId()],
    );
    expect(left).toEqual([]);
  });
});
