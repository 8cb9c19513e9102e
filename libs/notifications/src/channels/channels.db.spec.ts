// On both queues: a message that fails is tried on the next channel by a later job.
import type { QueryRunner } from 'typeorm';
import { dayIn, submitIdea } from '../../../../test/journeys/steps.js';
import { aHookServer, type HookServer } from '../../../../test/support/a-hook-server.js';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { eventually } from '../../../../test/support/eventually.js';
import { untilDelivered } from '../../../../test/support/until-delivered.js';
import { MuteFollowed1766000009200 } from '../migrations/1766000009200-mute-followed.js';

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
      ...{ first: 'mail', muted: [], offered: ['mail', 'site'], kinds: ['ideas', 'followed', 'supported'] },
      ...{ phone: PHONE, askedPhone: null, mayGivePhone: false, language: 'ko' },
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
    const first = { ...words, language: 'ko', version: 0 };
    const { status, body: set } = await administrator.put(path).send(first);
    expect([status, set.version, set.changes[0].changedBy]).toEqual([200, 1, expect.any(String)]);
    const again = await administrator.put(path).send(first);
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
    // Where all refused, it goes once that is mended and somebody has it sent again.
    app.mailbox.refuseWith = 550;
    const { id: third } = await submitIdea(citizen);
    const [failed] = await cameBy(third, ['kakao refused', 'sms refused', 'mail refused'], 'failed');
    [app.mailbox.refuseWith, kakao!.answersWith] = [null, 200];
    expect((await administrator.post(`/api/v1/messages/${failed!.id}/retry`)).status).toBe(200);
    const last = async () => (await messagesOf(third))[0]!.attempts.at(-1);
    await eventually(async () => expect(await last()).toBe('kakao sent'), WITHIN);
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
    [kakao!.answersWith, sms!.answersWith] = [0, 200];
    const shorts = sms!.arrived.length;
    const { id } = await submitIdea(citizen);
    await cameBy(id, ['kakao unknown'], 'uncertain');
    await untilDelivered(app);
    kakao!.answersWith = 200;
    await cameBy(id, ['kakao unknown'], 'uncertain');
    expect(sms!.arrived).toHaveLength(shorts);
  });

  it('is a short message for whoever left a number and no mail address', async () => {
    const paper = {
      ...{ title: '그늘이 되는 정류장', improvement: '정류장에 나무를 심습니다.', hasConsented: true },
      ...{ channel: 'counter', receivedOn: dayIn(-30), person: { name: '김창구', phone: '02-1234-5678' } },
    };
    const { body } = await (await app.as('reviewer')).post('/api/v1/paper-ideas').send(paper).expect(201);
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

  it('stays none for followed ideas where it was, when those became a kind of their own', async () => {
    const muted = async () => (await citizen.get('/api/v1/message-preferences')).body.muted;
    const runner = { query: (sql: string) => app.query(sql) } as unknown as QueryRunner;
    const kinds = new MuteFollowed1766000009200();
    await kinds.up(runner);
    expect(await muted()).toEqual(['ideas', 'followed']);
    await kinds.up(runner);
    expect(await muted()).toEqual(['ideas', 'followed']);
    await wish('mail', ['supported']);
    await kinds.up(runner);
    expect(await muted()).toEqual(['supported']);
  });
});

describe('a number that a member gives', () => {
  const OWN = '010-9876-5432';
  let member: TestAgent;
  const give = (phone = OWN) => member.put('/api/v1/own-phone').send({ phone });
  const tell = (code: string) => member.post('/api/v1/own-phone/confirmation').send({ code });
  const preferences = async () => (await member.get('/api/v1/message-preferences')).body;
  /** The latest code that went to the number. */
  const codeSent = (sent: number) =>
    eventually(async () => {
      const shorts = sms!.arrived.map(({ body }) => JSON.parse(body) as { to: string; text: string });
      const codes = shorts.filter(({ to }) => to === OWN).flatMap(({ text }) => /\d{6}/.exec(text) ?? []);
      expect(codes).toHaveLength(sent);
      return codes.at(-1)!;
    }, WITHIN);

  beforeAll(async () => {
    member = await app.as('reviewer');
  });

  it('gets a code, and is theirs once they tell it', async () => {
    expect((await give('02-123-4567')).body.errors[0].code).toBe('identity.no_mobile_number');
    expect((await give('+82 10 9876 5432')).status).toBe(202);
    const code = await codeSent(1);
    expect(await preferences()).toMatchObject({ phone: null, askedPhone: OWN, offered: ['mail', 'site'] });
    const wrong = code === '000000' ? '000001' : '000000';
    expect((await tell(wrong)).body.errors).toMatchObject([
      { field: 'code', code: 'identity.wrong_phone_code' },
    ]);
    const ofFullWidth = code.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    expect((await tell(` ${ofFullWidth} `)).status).toBe(204);
    const { phone, askedPhone, offered } = await preferences();
    expect([phone, askedPhone, offered.includes('sms')]).toEqual([OWN, null, true]);
    expect((await tell(code)).status).toBe(422);
    const events = await app.query(
      `select kind, data::text from ledger.events where kind like 'account.phone%'`,
    );
    expect(JSON.stringify(events)).not.toMatch(new RegExp(`${code}|9876`));
    const own = await member.get('/api/v1/own-data');
    expect(own.body.person.phone).toBe(OWN);
  });

  it('is refused after five guesses, and an older code opens nothing', async () => {
    await give();
    const old = await codeSent(2);
    await give();
    const code = await codeSent(3);
    const guesses: number[] = [];
    for (const guess of [old, old, old, old, old, code]) guesses.push((await tell(guess)).status);
    expect(guesses).toEqual([...(old === code ? [204] : [422]), 422, 422, 422, 422, 429]);
  });

  it('is asked for no more than five times an hour, and forgotten where nobody told the code', async () => {
    expect([(await give()).status, (await give()).status, (await give()).status]).toEqual([202, 202, 429]);
    app.clock.advance({ hours: 1.1 });
    // Staff were signed out meanwhile.
    [member, administrator] = [await app.as('reviewer'), await app.as('administrator')];
    await app.query(`update ledger.due set due_at = '2000-01-01' where kind = 'identity.spent_expires'`);
    await eventually(async () => expect((await preferences()).askedPhone).toBeNull(), WITHIN);
    expect((await tell('123456')).status).toBe(422);
  });

  it('is taken away by whoever gave it, on the site too', async () => {
    expect((await member.get('/account/messages')).text).toContain(OWN);
    expect((await member.delete('/api/v1/own-phone')).status).toBe(204);
    expect((await member.delete('/api/v1/own-phone')).status).toBe(204);
    expect(await preferences()).toMatchObject({ phone: null, offered: ['mail', 'site'] });
  });

  it('is asked for only where short messages are sent', async () => {
    await administrator.put('/api/v1/channels/sms').send({ isOn: false });
    const refused = await give();
    expect([refused.status, refused.body.code]).toEqual([409, 'notifications.no_short_messages']);
    expect((await member.get('/account/messages')).text).not.toContain('/account/messages/phone');
  });
});
