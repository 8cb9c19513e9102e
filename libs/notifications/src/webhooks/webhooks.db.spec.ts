// On both queues: a delivery is tried again after growing pauses.
import { createHmac } from 'node:crypto';
import { claim, move, routedIdea, submitIdea } from '../../../../test/journeys/steps.js';
import { aHookServer, type HookServer } from '../../../../test/support/a-hook-server.js';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { eventually } from '../../../../test/support/eventually.js';
import { untilDelivered } from '../../../../test/support/until-delivered.js';

let system: HookServer;
let app: TestApp;
let administrator: TestAgent;
let citizen: TestAgent;

const IDEA = { title: '정부24 서식을 쉽게', improvement: '어려운 말을 쉬운 말로 바꾸어 주세요.' };
const KINDS = ['case.opened', 'case.moved'];
const WITHIN = { within: 60_000 };

const register = (more: object = {}) =>
  administrator
    .post('/api/v1/webhooks')
    .send({ name: '온나라', address: `http://localhost:${system.port}/madang`, kinds: KINDS, ...more });

const dispatchesOf = async (id: string) =>
  (await administrator.get(`/api/v1/webhooks/${id}/dispatches`)).body.items as Record<string, unknown>[];

jest.setTimeout(120_000);

beforeAll(async () => {
  system = await aHookServer();
  app = await anApp({ config: { webhookHosts: ['localhost'] } });
  [administrator, citizen] = [await app.as('administrator'), await app.as('citizen')];
});

afterAll(async () => {
  await app?.close();
  await system?.close();
});

describe('registering', () => {
  it.each([
    ['no_address', 'hooks.example.go.kr'],
    ['no_address', 'ftp://hooks.example.go.kr/'],
    ['no_address', 'https://user:secret@8.8.8.8/'],
    ['not_secure', 'http://8.8.8.8/'],
    ['internal_address', 'https://127.0.0.1/'],
    ['internal_address', 'https://[::ffff:10.0.0.1]/'],
    ['internal_address', 'https://169.254.169.254/latest/meta-data'],
    ['internal_address', 'https://017700000001/'],
  ])('is refused as %s: %s', async (code, address) => {
    const { status, body } = await register({ address });
    expect([status, body.errors?.[0]?.code ?? body.code]).toEqual([422, `notifications.${code}`]);
  });

  it('is for administrators, and tells the secret once', async () => {
    expect((await (await app.as('lead')).post('/api/v1/webhooks').send({})).status).toBe(403);
    const { status, body } = await register({ agencyCode: 'moe' });
    expect([status, body.secret]).toEqual([201, expect.stringMatching(/^whsec_/)]);
    expect((await register({ agencyCode: 'no-such-agency' })).status).toBe(422);
    const listed = await administrator.get('/api/v1/webhooks');
    expect(listed.text).not.toContain('whsec_');
    expect(listed.body).toMatchObject([{ agencyCode: 'moe', kinds: KINDS }]);
  });
});

describe('an event', () => {
  it('arrives once, signed, at those who asked for it; without words and without people', async () => {
    const { body: ours } = await register({ agencyCode: 'mois' });
    const { id } = await submitIdea(citizen, IDEA);
    await eventually(() => system.arrived.length >= 1, WITHIN);
    const bodies = system.arrived.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
    const moved = bodies.find(({ kind }) => kind === 'case.moved')!;
    expect(moved).toMatchObject({ idea: id, agency: 'mois', data: { transition: 'route' } });
    for (const { path, headers, body } of system.arrived) {
      expect(path).toBe('/madang');
      const [, second, given] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(headers['madang-signature']!)!;
      expect(given).toBe(createHmac('sha256', ours.secret).update(`${second}.${body}`).digest('hex'));
      expect(headers['madang-delivery']).toBe((JSON.parse(body) as { id: string }).id);
      expect(body).not.toContain('서식');
      expect(body).not.toContain('@');
    }
    await eventually(async () => {
      const sent = await dispatchesOf(ours.id);
      expect(sent.map(({ status, code }) => [status, code])).toEqual(sent.map(() => ['sent', '204']));
    }, WITHIN);
    expect(new Set(system.arrived.map(({ headers }) => headers['madang-delivery'])).size).toBe(
      system.arrived.length,
    );
    // That of another agency heard nothing of it, for the case never lay there.
    const [, other] = (await administrator.get('/api/v1/webhooks')).body;
    expect((await dispatchesOf(other.id)).filter(({ kind }) => kind === 'case.moved')).toEqual([]);
  });

  it('that takes a case from an agency arrives once at that one and at the next, and tells of itself', async () => {
    const { body: taking } = await register({ name: '소방', agencyCode: 'nfa', kinds: ['case.moved'] });
    const [id, reviewer] = [await routedIdea(app), await app.as('reviewer')];
    await claim(reviewer, id);
    const fields = { agency: 'nfa', reason: 'other-agency-business', message: '소방청 소관입니다.' };
    expect((await move(reviewer, id, 'transfer', fields)).status).toBe(200);
    const [, giving] = (await administrator.get('/api/v1/webhooks')).body;
    expect(giving).toMatchObject({ agencyCode: 'mois' });
    const told = (transition: string) =>
      system.arrived
        .map(
          ({ body }) => JSON.parse(body) as { idea: string; agency: string; data: Record<string, unknown> },
        )
        .filter(({ idea, data }) => idea === id && data.transition === transition)
        .map(({ agency, data }) => [agency, data.formerAgency]);
    await eventually(() => told('transfer').length >= 2, WITHIN);
    await untilDelivered(app);
    expect(told('transfer')).toEqual([
      ['nfa', 'mois'],
      ['nfa', 'mois'],
    ]);
    expect(told('route')).toEqual([['mois', null]]);
    const movesAt = async ({ id: hook }: { id: string }) =>
      (await dispatchesOf(hook)).filter(({ ideaId, kind }) => ideaId === id && kind === 'case.moved');
    expect([await movesAt(taking), await movesAt(giving)].map(({ length }) => length)).toEqual([1, 2]);
    expect((await administrator.delete(`/api/v1/webhooks/${taking.id}`)).status).toBe(204);
  });

  it('is tried again while it is not taken, and no redirection is followed', async () => {
    const [ours] = (await administrator.get('/api/v1/webhooks')).body;
    system.answersWith = 302;
    system.arrived.length = 0;
    const { id } = await submitIdea(citizen, IDEA);
    const of = async () => (await dispatchesOf(ours.id)).filter(({ ideaId }) => ideaId === id);
    await eventually(async () => {
      expect((await of()).map(({ status, code }) => [status, code])).toContainEqual(['waiting', '302']);
    }, WITHIN);
    expect(system.arrived.every(({ path }) => path === '/madang')).toBe(true);
    system.answersWith = 204;
    app.clock.advance({ hours: 0.02 });
    await eventually(async () => {
      const sent = await of();
      expect(sent.map(({ status }) => status)).toEqual(sent.map(() => 'sent'));
      expect(sent.length).toBeGreaterThanOrEqual(1);
    }, WITHIN);
  });

  it('goes out again when an administrator says so, under the same id', async () => {
    administrator = await app.as('administrator');
    const [ours] = (await administrator.get('/api/v1/webhooks')).body;
    const [latest] = await dispatchesOf(ours.id);
    const count = () => system.arrived.filter((one) => one.headers['madang-delivery'] === latest!.id).length;
    const before = count();
    expect((await administrator.post(`/api/v1/dispatches/${latest!.id}/resend`)).status).toBe(200);
    await eventually(() => count() === before + 1, WITHIN);
  });
});

describe('a system that moved into a network', () => {
  it('is not called, though it was open when it was registered; once removed, nothing more waits for it', async () => {
    app = await app.restart({ webhookHosts: [] });
    [administrator, citizen] = [await app.as('administrator'), await app.as('citizen')];
    const [ours] = (await administrator.get('/api/v1/webhooks')).body;
    system.arrived.length = 0;
    const { id } = await submitIdea(citizen, IDEA);
    await eventually(async () => {
      const told = (await dispatchesOf(ours.id)).filter(({ ideaId }) => ideaId === id);
      expect(told.map(({ code }) => code)).toContain('INTERNAL');
    }, WITHIN);
    expect(system.arrived).toEqual([]);
    expect((await administrator.delete(`/api/v1/webhooks/${ours.id}`)).status).toBe(204);
    expect((await administrator.delete(`/api/v1/webhooks/${ours.id}`)).status).toBe(404);
    expect((await administrator.get(`/api/v1/webhooks/${ours.id}/dispatches`)).status).toBe(404);
  });
});
