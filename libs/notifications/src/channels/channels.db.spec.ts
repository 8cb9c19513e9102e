import { submitIdea } from '../../../../test/journeys/steps.js';
import { aHookServer, type HookServer } from '../../../../test/support/a-hook-server.js';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { eventually } from '../../../../test/support/eventually.js';

let [sms, kakao]: HookServer[] = [];
let app: TestApp;
let administrator: TestAgent;
let citizen: TestAgent;

const PHONE = '010-1234-5678';
const WITHIN = { within: 60_000 };

interface Tried {
  id: string;
  status: string;
  /** Each attempt: `kakao refused`. */
  attempts: string[];
}

/** The messages about an idea, each with its attempts. */
const messagesOf = (ideaId: string): Promise<Tried[]> =>
  app.query<Tried>(
    `select m.id, m.status, array(
         select channel || ' ' || coalesce(outcome, '-') from notifications.attempts a
         where a.message_id = m.id order by number) as attempts
     from notifications.messages m join ledger.events e on e.subject_id = m.id and e.kind = 'message.composed'
     where e.data ->> 'idea' = $1 order by m.id`,
    [ideaId],
  );

/** Both messages, that it was received and that it was routed, came by this way. */
const cameBy = (ideaId: string, attempts: string[], status = 'sent') =>
  eventually(async () => {
    const found = await messagesOf(ideaId);
    expect(found).toHaveLength(2);
    expect(found.map((one) => [one.status, one.attempts])).toEqual([
      [status, attempts],
      [status, attempts],
    ]);
    return found;
  }, WITHIN);

const mailsTo = (address: string) =>
  app.mails.filter(({ to }) => to?.some((one) => one.address === address)).length;

const wish = (first: string, muted: string[] = []) =>
  citizen.put('/api/v1/message-preferences').send({ first, muted });

jest.setTimeout(120_000);

beforeAll(async () => {
  [sms, kakao] = await Promise.all([aHookServer(), aHookServer()]);
  const gateways = new Map([
    ['sms', { url: `http://127.0.0.1:${sms!.port}/sms`, key: 'a key' }],
    ['kakao', { url: `http://127.0.0.1:${kakao!.port}/kakao`, key: null }],
  ] as const);
  app = await anApp({ config: { gateways } });
  [administrator, citizen] = [await app.as('administrator'), await app.as('citizen')];
  await app.query(
    `update identity.persons p set phone = $1 from identity.accounts a
     where a.person_id = p.id and a.sign_in_name = 'citizen@nation.example.kr'`,
    [PHONE],
  );
});

afterAll(async () => {
  await app?.close();
  await Promise.all([sms?.close(), kakao?.close()]);
});

describe('a way of messages', () => {
  it('is offered to people once the tenant turns it on, and to those alone to whom it leads', async () => {
    expect((await citizen.get('/api/v1/message-preferences')).body).toEqual({
      ...{ first: 'mail', muted: [], offered: ['mail', 'site'], kinds: ['ideas', 'supported'] },
    });
    for (const channel of ['sms', 'kakao'])
      expect((await administrator.put(`/api/v1/channels/${channel}`).send({ isOn: true })).status).toBe(200);
    expect((await administrator.get('/api/v1/channels')).body).toEqual([
      { channel: 'sms', isAvailable: true, isOn: true },
      { channel: 'kakao', isAvailable: true, isOn: true },
      { channel: 'naver', isAvailable: false, isOn: false },
    ]);
    const { offered } = (await citizen.get('/api/v1/message-preferences')).body;
    expect(offered.toSorted()).toEqual(['kakao', 'mail', 'site', 'sms']);
    expect((await administrator.get('/api/v1/message-preferences')).body.offered).toEqual(['mail', 'site']);
  });

  it('is the one that somebody put first: there it arrives once, and nowhere else', async () => {
    expect((await wish('kakao')).status).toBe(200);
    const before = mailsTo('citizen@nation.example.kr');
    const { id } = await submitIdea(citizen);
    const messages = await cameBy(id, ['kakao sent']);
    expect(kakao!.arrived.map(({ headers }) => headers['idempotency-key']!).toSorted()).toEqual(
      messages.map((message) => message.id),
    );
    const [first] = kakao!.arrived.map(({ body }) => JSON.parse(body) as Record<string, string>);
    expect(first).toMatchObject({ channel: 'kakao', to: PHONE, language: 'ko' });
    expect(first!.text).toMatch(/^\[.+\] .+\nhttp:\/\/localhost\/track\//);
    expect([sms!.arrived.length, mailsTo('citizen@nation.example.kr')]).toEqual([0, before]);
  });

  it('says what the tenant has it say, from the next message on, and what ships when that is taken back', async () => {
    const path = '/api/v1/message-texts/received';
    const words = {
      subject: '[{{site}}] 잘 받았어요',
      ...{
        text: '{{title}}\n기한은 {{dueOn}}\n{{number}} {{link}}',
        short: '잘 받았어요: {{title}}\n{{link}}',
      },
    };
    const set = await administrator.put(path).send({ ...words, language: 'ko', version: 0 });
    expect([set.status, set.body.version, set.body.changes[0].changedBy]).toEqual([
      200,
      1,
      expect.any(String),
    ]);
    const again = await administrator.put(path).send({ ...words, language: 'ko', version: 0 });
    expect([again.status, again.body.current.own]).toEqual([409, words]);
    const { id } = await submitIdea(citizen);
    await cameBy(id, ['kakao sent']);
    const shorts = kakao!.arrived.map(({ body }) => (JSON.parse(body) as { text: string }).text);
    expect(shorts.filter((text) => text.startsWith('잘 받았어요: '))).toHaveLength(1);

    await wish('mail');
    const other = await submitIdea(citizen);
    await cameBy(other.id, ['mail sent']);
    const mail = app.mails.find(({ subject }) => subject?.endsWith('잘 받았어요'))!;
    expect(mail.text).toContain(`${other.trackingNumber} http://localhost/track/`);

    const back = await administrator.delete(`${path}?language=ko&version=1`);
    expect([back.body.own, back.body.version]).toEqual([null, 2]);
    expect(back.body.changes.map((change: { words: object | null }) => change.words)).toEqual([null, words]);
    const events = await app.query<{ data: Record<string, unknown> }>(
      `select data from ledger.events where kind = 'text.changed' order by id`,
    );
    expect(events.map(({ data }) => [data.version, data.before === null, data.after === null])).toEqual([
      [1, true, false],
      [2, false, true],
    ]);
    expect(events[1]!.data.before).toBe(events[0]!.data.after);
    const { body } = await administrator.post(`${path}/preview`).send({ ...words, language: 'ko' });
    expect(body.short).toMatch(/^잘 받았어요: .+\nhttp:\/\/localhost\/track\//);
    await wish('kakao');
  });

  it('falls back on the next where it refuses: messenger, short message, mail', async () => {
    kakao!.answersWith = 410;
    const { id } = await submitIdea(citizen);
    await cameBy(id, ['kakao refused', 'sms sent']);
    expect(sms!.arrived[0]!.headers.authorization).toBe('Bearer a key');
    sms!.answersWith = 400;
    const before = mailsTo('citizen@nation.example.kr');
    const other = await submitIdea(citizen);
    await cameBy(other.id, ['kakao refused', 'sms refused', 'mail sent']);
    expect(mailsTo('citizen@nation.example.kr')).toBe(before + 2);
  });

  it('is tried again where it says later', async () => {
    kakao!.answersWith = 503;
    const { id } = await submitIdea(citizen);
    await cameBy(id, ['kakao put_off'], 'waiting');
    kakao!.answersWith = 200;
    app.clock.advance({ hours: 0.02 });
    await cameBy(id, ['kakao put_off', 'kakao sent']);
  });

  it('that breaks off leaves the message uncertain, and no other way takes its place', async () => {
    kakao!.answersWith = 0;
    sms!.answersWith = 200;
    const { id } = await submitIdea(citizen);
    await cameBy(id, ['kakao unknown'], 'uncertain');
    kakao!.answersWith = 200;
  });

  it('is a short message for whoever left a number and no mail address', async () => {
    const paper = {
      ...{ title: '그늘이 되는 정류장', improvement: '정류장에 나무를 심습니다.', hasConsented: true },
      ...{ channel: 'counter', receivedOn: '2026-01-02', person: { name: '김창구', phone: '02-1234-5678' } },
    };
    const { status, body } = await (await app.as('reviewer')).post('/api/v1/paper-ideas').send(paper);
    expect(status).toBe(201);
    await eventually(async () => {
      const [first] = await messagesOf(body.idea.id);
      expect(first?.attempts).toEqual(['sms sent']);
    }, WITHIN);
    expect(JSON.parse(sms!.arrived.at(-1)!.body)).toMatchObject({ to: '02-1234-5678' });
  });

  it('is none for whoever wants it on the site alone, or nothing of this kind', async () => {
    const page = await citizen.get('/account/messages');
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('카카오톡')]);
    await wish('site');
    await cameBy((await submitIdea(citizen)).id, [], 'dropped');
    await wish('kakao', ['ideas']);
    await cameBy((await submitIdea(citizen)).id, [], 'dropped');
    expect((await citizen.get('/api/v1/notices')).body.unread).toBeGreaterThan(4);
  });
});
