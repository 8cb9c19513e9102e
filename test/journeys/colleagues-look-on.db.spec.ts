// On both queues: news go through Redis where there is one.
import request from 'supertest';
import { createApi } from '../../apps/api/src/create-api.js';
import { SessionsService } from '@app/identity';
import { Clock } from '@app/platform';
import { anApp, hosts, type SeededTenant, type TestAgent, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { type Listening, listenTo } from '../support/listening.js';
import { claim, forOurAgency, move, routedIdea, startReview } from './steps.js';

jest.setTimeout(120_000);

describe('colleagues look on', () => {
  let app: TestApp;
  const open: Listening[] = [];
  beforeAll(async () => {
    app = await anApp();
  });
  afterEach(() => open.splice(0).forEach((one) => one.stop()));
  afterAll(() => app.close());

  async function signIn(email: string, tenant: SeededTenant = 'nation'): Promise<string> {
    const guest = await app.as('guest', tenant);
    return (await guest.post('/api/v1/sessions').send({ email, password: 'madang-demo' })).body.token;
  }

  async function listen(token: string, last?: string, tenant: SeededTenant = 'nation', url = app.url) {
    const headers = {
      ...{ host: hosts[tenant], authorization: `Bearer ${token}` },
      ...(last && { 'last-event-id': last }),
    };
    const listening = await listenTo(`${url}/api/v1/live`, headers);
    open.push(listening);
    if (listening.status === 200) await eventually(() => listening.told.length > 0);
    return listening;
  }

  const listenAs = async (role: string, last?: string) =>
    listen(await signIn(`${role}@nation.example.kr`), last);

  it('are told of a step once it is written, in ids and codes alone', async () => {
    const id = await routedIdea(app);
    const listening = await listenAs('reviewer');
    expect(listening.told[0]).toMatchObject({ type: 'reset', id: expect.stringMatching(/^\d+$/) });
    await startReview(await app.as('reviewer'), id);
    // What is told names the state of now, so a claim told late may come with the state of the move after it.
    await eventually(() =>
      expect(listening.of(id).flatMap(({ kinds }) => kinds)).toEqual(
        expect.arrayContaining(['case.claimed', 'case.moved']),
      ),
    );
    expect(listening.of(id).at(-1)).toMatchObject({ state: 'under_review' });
    expect(JSON.stringify(listening.told)).not.toContain(forOurAgency.title);
  });

  it('hear nothing of another agency’s cases, nor of another tenant’s, and that one has gone', async () => {
    const reviewer = await app.as('reviewer');
    const elsewhere = await app.ofAgency('nfa');
    await app.ofAgency('moe');
    const [mine, theirs, third] = await Promise.all([
      listenAs('reviewer'),
      listen(await signIn('nfa@nation.example.kr')),
      listen(await signIn('moe@nation.example.kr')),
    ]);
    const town = await listen(await signIn('reviewer@jeonju.example.kr', 'jeonju'), undefined, 'jeonju');
    const id = await routedIdea(app);
    await startReview(reviewer, id);
    await eventually(() => expect(mine.of(id).length).toBeGreaterThan(0));
    const sent = { agency: 'nfa', reason: 'misrouted', message: '소방청이 맡습니다.' };
    expect((await move(reviewer, id, 'transfer', sent)).status).toBe(200);
    await eventually(() =>
      expect(mine.of(id).at(-1)).toEqual({ ideaId: id, kinds: ['case.left'], state: null }),
    );
    await eventually(() => expect(theirs.of(id).flatMap(({ kinds }) => kinds)).toContain('case.moved'));
    const heard = mine.of(id).length;
    await claim(elsewhere, id);
    await eventually(() => expect(theirs.of(id).flatMap(({ kinds }) => kinds)).toContain('case.claimed'));
    expect(mine.of(id)).toHaveLength(heard);
    // Who had it in triage heard that it left; nobody else heard of it, and the town of nothing.
    expect(third.of(id).filter(({ kinds }) => kinds.includes('case.claimed'))).toEqual([]);
    expect(town.told.map(({ type }) => type)).toEqual(['reset']);
  });

  it('go on where the stream before ended, also past a transaction that took long', async () => {
    const id = await routedIdea(app);
    const reviewer = await app.as('reviewer');
    const token = await signIn('reviewer@nation.example.kr');
    const before = await listen(token);
    const last = before.told.at(-1)!.id;
    before.stop();
    // One that began first ends last: whoever reads on by the highest number seen would pass it over.
    const tenantId = await app.tenantId();
    await app.superuser.query('begin');
    await app.superuser.query(
      `insert into ledger.events (tenant_id, id, subject_id, sequence, kind, actor_kind, data, occurred_at, previous, hash)
       select tenant_id, gen_random_uuid(), subject_id, 99, 'case.slow', 'system', '{}', now(), '\\x00', '\\x00'
       from ledger.events where tenant_id = $1 and subject_id = $2 and sequence = 1`,
      [tenantId, id],
    );
    const other = await routedIdea(app);
    await claim(reviewer, other);
    const after = await listen(token, last);
    await eventually(() => expect(after.of(other).flatMap(({ kinds }) => kinds)).toContain('case.claimed'));
    expect(after.told[0]!.type).toBe('news');
    // Steps that others took at that moment may be told twice.
    const kindsOf = (one: Listening) => one.of(id).flatMap(({ kinds }) => kinds);
    expect(kindsOf(after)).not.toContain('case.slow');
    const place = after.told.at(-1)!.id;
    after.stop();
    const meanwhile = await listen(token, place);
    await app.superuser.query('commit');
    await eventually(() => expect(kindsOf(meanwhile)).toContain('case.slow'));
    meanwhile.stop();
    expect(kindsOf(await listen(token, place))).toContain('case.slow');
  });

  it.each(['x', '99999999999999999999', '9223372036854775807'])(
    'read everything anew from a place that is none: %s',
    async (place) => {
      expect((await listenAs('lead', place)).told[0]!.type).toBe('reset');
    },
  );

  it('are let go when they sign out, when their roles change, and when nobody uses the session', async () => {
    const out = await signIn('reviewer@nation.example.kr');
    const idle = await listenAs('approver');
    const [signedOut, changed] = [await listen(out), await listenAs('evaluator')];
    const person = (await app.as('guest')).delete('/api/v1/sessions/current');
    expect((await person.set('Authorization', `Bearer ${out}`)).status).toBe(204);
    await eventually(() =>
      expect(signedOut.told.at(-1)).toMatchObject({ type: 'bye', data: { why: 'session' } }),
    );
    await eventually(() => expect(signedOut.isOver).toBe(true));
    await app.query(
      `update identity.accounts set roles = '{evaluator,reviewer}' where sign_in_name = 'evaluator@nation.example.kr'`,
    );
    await eventually(() =>
      expect(changed.told.at(-1)).toMatchObject({ type: 'bye', data: { why: 'roles' } }),
    );
    app.clock.advance({ hours: 1 });
    await eventually(() => expect(idle.told.at(-1)).toMatchObject({ type: 'bye', data: { why: 'session' } }));
    app.clock.reset();
  });

  it('stay, where they come just while it is asked whose sessions last', async () => {
    const sessions = app.api.get(SessionsService, { strict: false });
    const holdersOf = sessions.holdersOf.bind(sessions);
    const late: Listening[] = [];
    const asking = jest.spyOn(sessions, 'holdersOf').mockImplementationOnce(async (...asked) => {
      const holders = await holdersOf(...asked);
      late.push(await listenAs('reviewer'));
      return holders;
    });
    await listenAs('lead');
    await eventually(() => expect(asking.mock.calls.length).toBeGreaterThan(1));
    asking.mockRestore();
    expect(late.map(({ told, isOver }) => [told.map(({ type }) => type), isOver])).toEqual([
      [['reset'], false],
    ]);
  });

  it('have five streams at the most with one session, and none without', async () => {
    const token = await signIn('reviewer@nation.example.kr');
    for (let count = 0; count < 5; count++) expect((await listen(token)).status).toBe(200);
    expect((await listen(token)).status).toBe(429);
    open.shift()!.stop();
    await eventually(async () => expect((await listen(token)).status).toBe(200));
    expect((await (await app.as('guest')).get('/api/v1/live')).status).toBe(401);
    expect((await (await app.as('citizen')).get('/api/v1/live')).status).toBe(403);
  });

  it('see each other at a case, and not those of other agencies', async () => {
    const id = await routedIdea(app);
    const [reviewer, lead] = [await app.as('reviewer'), await app.as('lead')];
    const listening = await listenAs('reviewer');
    const come = async (person: TestAgent, doing: string) =>
      (await person.put(`/api/v1/cases/${id}/presence`).send({ doing })).body.others;
    expect(await come(reviewer, 'reading')).toEqual([]);
    expect(await come(lead, 'answering')).toMatchObject([{ doing: 'reading' }]);
    await eventually(() => expect(listening.of(id).at(-1)).toMatchObject({ kinds: ['presence.changed'] }));
    expect(await come(reviewer, 'reading')).toMatchObject([{ name: expect.any(String), doing: 'answering' }]);
    expect((await lead.delete(`/api/v1/cases/${id}/presence`)).status).toBe(204);
    expect(await come(reviewer, 'reading')).toEqual([]);
    await come(lead, 'reading');
    app.clock.advance({ hours: 0.02 });
    expect(await come(reviewer, 'reading')).toEqual([]);
    app.clock.reset();
    const other = await app.ofAgency('nfa');
    expect((await other.put(`/api/v1/cases/${id}/presence`).send({ doing: 'reading' })).status).toBe(404);
    expect(
      (await (await app.as('auditor')).put(`/api/v1/cases/${id}/presence`).send({ doing: 'reading' })).status,
    ).toBe(403);
  });

  // The last one: both processes are one here, and the second takes the sign-in with it.
  it('hear through one process what was done through another, and do not hold it up when it ends', async () => {
    const second = await createApi(app.config);
    app.clock.lead(second.get(Clock, { strict: false }));
    await second.listen(0, '127.0.0.1');
    const url = (await second.getUrl()).replace('[::1]', '127.0.0.1');
    const id = await routedIdea(app);
    const token = await signIn('lead@nation.example.kr');
    const listening = await listen(token, undefined, 'nation', url);
    const reviewer = await app.as('reviewer');
    await claim(reviewer, id);
    await reviewer.put(`/api/v1/cases/${id}/presence`).send({ doing: 'answering' });
    await eventually(() =>
      expect(listening.of(id).flatMap(({ kinds }) => kinds)).toEqual(
        expect.arrayContaining(['case.claimed', 'presence.changed']),
      ),
    );
    const there = await request(url)
      .put(`/api/v1/cases/${id}/presence`)
      .set({ Host: hosts.nation, Authorization: `Bearer ${token}` })
      .send({ doing: 'reading' });
    expect(there.body.others).toMatchObject([{ doing: 'answering' }]);
    const began = performance.now();
    await second.close();
    expect(performance.now() - began).toBeLessThan(10_000);
    await eventually(() => expect(listening.isOver).toBe(true));
    expect(listening.told.at(-1)).toMatchObject({ type: 'bye', data: { why: 'restart' } });
  });
});
