import request from 'supertest';
import { routesOf } from '../../../../test/architecture/nest-routes.js';
import {
  anApp,
  hosts,
  type TestAgent,
  type TestApp,
  type TestTenant,
} from '../../../../test/support/an-app.js';
import { openToTokens, scopeOf, SCOPES } from './scopes.policy.js';

let app: TestApp;
let reviewer: TestAgent;
beforeAll(async () => {
  app = await anApp({ worker: false });
  reviewer = await app.as('reviewer');
});
afterAll(() => app?.close());
afterEach(() => app.clock.reset());

const SOMEONE = '01a1fd28-c02d-765c-a18a-62b4efdddbe6';
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function issue(scopes: readonly string[], agent = reviewer): Promise<{ id: string; token: string }> {
  const answer = await agent.post('/api/v1/api-tokens').send({ name: '통계', scopes, expiresOn: inDays(30) });
  expect(answer.status).toBe(201);
  return answer.body;
}

const withToken = (token: string, tenant: TestTenant = 'nation'): TestAgent =>
  request.agent(app.url).set('Host', hosts[tenant]).set('Authorization', `Bearer ${token}`);

describe('an API token', () => {
  it('is told once, and kept as a hash', async () => {
    const { id, token } = await issue(['ideas:read']);
    expect(token).toMatch(/^mdg_[\w-]{43}$/);
    const { body } = await reviewer.get('/api/v1/api-tokens');
    expect(body[0]).toMatchObject({ id, name: '통계', ending: token.slice(-4), scopes: ['ideas:read'] });
    expect(JSON.stringify(body)).not.toContain(token.slice(0, -4));
    const rows = await app.query(`select 1 from identity.api_tokens t where t::text like '%' || $1 || '%'`, [
      token.slice(4, 30),
    ]);
    expect(rows).toEqual([]);
  });

  it('opens the routes of its scopes and no other', async () => {
    const guarded = routesOf(app.api).filter(({ path }) => !path.startsWith('/dev/'));
    expect(guarded.length).toBeGreaterThan(100);
    for (const scope of SCOPES) {
      const { id, token } = await issue([scope]);
      const agent = withToken(token);
      const wrong: string[] = [];
      for (const { method, path } of guarded) {
        const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
        const { status, body, text } = await agent[verb](path.replace(/:\w+/g, SOMEONE));
        const isClosed =
          body.code === 'identity.token_scope_missing' ||
          (status === 403 && text.includes('이 토큰의 범위로는'));
        if (isClosed !== (scopeOf(method, path) !== scope))
          wrong.push(`${scope} ${status} ${method} ${path}`);
      }
      expect(wrong).toEqual([]);
      await reviewer.delete(`/api/v1/api-tokens/${id}`);
    }
  }, 120_000);

  it('has scopes for routes that there are', () => {
    const there = routesOf(app.api).map(({ method, path }) => `${method} ${path}`);
    expect(openToTokens().filter((route) => !there.includes(route))).toEqual([]);
  });

  it('answers HEAD as GET', async () => {
    const { token } = await issue(['catalogue:read']);
    expect((await withToken(token).head('/api/v1/agencies')).status).toBe(200);
    expect((await withToken(token).head('/api/v1/cases')).status).toBe(403);
  });

  it('gives no more than its owner has at that moment', async () => {
    const { token } = await issue(['cases:read']);
    const agent = withToken(token);
    expect((await agent.get('/api/v1/cases')).status).toBe(200);
    const where = `sign_in_name = 'reviewer@nation.example.kr'`;
    await app.query(`update identity.accounts set roles = '{citizen}' where ${where}`);
    const asCitizen = await agent.get('/api/v1/cases');
    await app.query(`update identity.accounts set roles = '{reviewer}', disabled_at = now() where ${where}`);
    const closed = await agent.get('/api/v1/cases');
    await app.query(`update identity.accounts set disabled_at = null where ${where}`);
    expect([asCitizen.body.code, closed.body.code]).toEqual([
      'platform.forbidden',
      'identity.token_not_valid',
    ]);
  });

  it('is not known in another tenant', async () => {
    const { token } = await issue(['ideas:read']);
    const answer = await withToken(token, 'jeonju').get('/api/v1/ideas');
    expect([answer.status, answer.body.code]).toEqual([401, 'identity.token_not_valid']);
  });

  it('ends when it is revoked, which is on the record, and on its last day', async () => {
    const [revoked, spent] = [await issue(['ideas:read']), await issue(['ideas:read'])];
    expect((await reviewer.delete(`/api/v1/api-tokens/${revoked.id}`)).status).toBe(204);
    expect((await reviewer.delete(`/api/v1/api-tokens/${revoked.id}`)).status).toBe(204);
    expect((await withToken(revoked.token).get('/api/v1/ideas')).status).toBe(401);
    const events = await app.query<{ kind: string }>(
      `select kind from ledger.events where subject_id = $1 order by sequence`,
      [revoked.id],
    );
    expect(events.map(({ kind }) => kind)).toEqual(['token.issued', 'token.revoked']);
    expect((await withToken(spent.token).get('/api/v1/ideas')).status).toBe(200);
    app.clock.advance({ days: 32 });
    expect((await withToken(spent.token).get('/api/v1/ideas')).status).toBe(401);
  });

  it('is nobody else’s to see or to revoke', async () => {
    const { id, token } = await issue(['ideas:read']);
    const lead = await app.as('lead');
    expect((await lead.get('/api/v1/api-tokens')).body).toEqual([]);
    expect((await lead.delete(`/api/v1/api-tokens/${id}`)).body.code).toBe('identity.token_not_found');
    expect((await withToken(token).get('/api/v1/ideas')).status).toBe(200);
  });

  it('notes when it was used, to the hour', async () => {
    const { id, token } = await issue(['ideas:read']);
    const used = async (): Promise<Date | null> => {
      const [row] = await app.query<{ at: Date | null }>(
        `select last_used_at as at from identity.api_tokens where id = $1`,
        [id],
      );
      return row!.at;
    };
    expect(await used()).toBeNull();
    await withToken(token).get('/api/v1/ideas');
    const first = await used();
    await withToken(token).get('/api/v1/ideas');
    expect([first, await used()]).toEqual([expect.any(Date), first]);
    app.clock.advance({ hours: 2 });
    await withToken(token).get('/api/v1/ideas');
    expect(await used()).not.toEqual(first);
  });

  it('may be one of twenty', async () => {
    const lead = await app.as('lead');
    for (let count = 0; count < 20; count++) await issue(['ideas:read'], lead);
    const one = { name: '통계', scopes: ['ideas:read'], expiresOn: inDays(30) };
    expect((await lead.post('/api/v1/api-tokens').send(one)).body.code).toBe('identity.too_many_tokens');
  });
});

describe('a citizen’s token', () => {
  const idea = { title: '학교 앞 신호를 길게', improvement: '신호를 늘립니다.' };
  let citizen: TestAgent;
  beforeAll(async () => {
    citizen = await app.as('citizen');
  });

  it('is made for what citizens may do, and for nothing else', async () => {
    const { token } = await issue(['ideas:read', 'ideas:write'], citizen);
    const program = withToken(token);
    const sent = await program.post('/api/v1/ideas').send(idea);
    expect(sent.status).toBe(201);
    expect((await citizen.get(`/api/v1/ideas/${sent.body.id}`)).body.isMine).toBe(true);
    expect((await program.get(`/api/v1/ideas/${sent.body.id}`)).body.isMine).toBe(true);
    expect((await program.post(`/api/v1/ideas/${sent.body.id}/withdrawal`).send({})).status).toBe(204);
    for (const path of ['cases', 'api-tokens', 'sessions', 'own-data', 'drafts'])
      expect((await program.get(`/api/v1/${path}`)).body.code).toBe('identity.token_scope_missing');
  });

  it.each([['cases:read'], ['cases:move']])('takes no %s', async (scope) => {
    const one = { name: '통계', scopes: ['ideas:read', scope], expiresOn: inDays(30) };
    const { status, body } = await citizen.post('/api/v1/api-tokens').send(one);
    expect([status, body.errors]).toEqual([
      422,
      [expect.objectContaining({ field: 'scopes', code: 'identity.scope_not_offered' })],
    ]);
  });

  it('gives no more than an address that is confirmed: an identity takes a person', async () => {
    const { token } = await issue(['ideas:write'], citizen);
    await app.query(
      `insert into identity.assurance_levels (tenant_id, action, level, updated_at)
       select tenant_id, 'submit', 'identity_verified', now() from tenancy.hosts where name = 'nation'`,
    );
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const answer = await withToken(token).post('/api/v1/ideas').send(idea);
    await app.query(`delete from identity.assurance_levels`);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect([answer.status, answer.body.code]).toEqual([403, 'identity.verification_needed']);
  });

  it('is made once by one form, however often the form is sent', async () => {
    const person = request.agent(app.url).set('Host', hosts.nation);
    await person
      .post('/api/v1/sessions')
      .send({ email: 'citizen@nation.example.kr', password: 'madang-demo' });
    const page = (await person.get('/account/tokens')).text;
    const fieldOf = (name: string): string => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)![1]!;
    const form = {
      ...{ _csrf: fieldOf('_csrf'), key: fieldOf('key'), name: '동네 앱' },
      ...{ scope_ideas_write: 'yes', scope_cases_move: 'yes', expiresOn: inDays(30) },
    };
    const send = () => person.post('/account/tokens').type('form').send(form);
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([200, 409]);
    const token = /mdg_[\w-]{43}/.exec(first.text)![0];
    expect(second.text).not.toContain(token);
    const made = (await person.get('/api/v1/api-tokens')).body.filter(
      ({ name }: { name: string }) => name === '동네 앱',
    );
    expect(made).toEqual([expect.objectContaining({ id: form.key, scopes: ['ideas:write'] })]);
    expect((await withToken(token).post('/api/v1/ideas').send(idea)).status).toBe(201);
  });
});
