// On both queues: a message that broke off is a job that stalls.
import { setTimeout as sleep } from 'node:timers/promises';
import { v7 } from 'uuid';
import { DueSweep, Ledger } from '@app/ledger';
import { Message } from '@app/notifications';
import { Database, systemOf, type Transaction } from '@app/platform';
import { Attempts } from '../../libs/notifications/src/attempts/attempts.service.js';
import { Mailer } from '../../libs/notifications/src/mail/mailer.js';
import { anApp, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { aMailProcess, type MailProcess } from './a-mail-process.js';

/** How many messages; the same figures hold for 10,000. */
const MESSAGES = Number(process.env.MADANG_KILL_MESSAGES ?? 1_000);
const KILLS = 4;
const AT_ONCE = 1_000;
const MOST_WAITED_MS = Math.max(120_000, MESSAGES * 40);

let server: MailProcess;
let app: TestApp;
let tenantId: string;
const killedAt: number[] = [];

/** Messages to one account, each about an event of its own, as if its password had been changed so often. */
async function compose(
  count: number,
  beside: (tx: Transaction, ids: string[]) => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const [person] = await app.query<{ id: string }>(
    `select person_id as id from identity.accounts where tenant_id = $1 and 'citizen' = any(roles) limit 1`,
    [tenantId],
  );
  const ledger = app.api.get(Ledger, { strict: false });
  const composedAt = app.clock.now();
  const template = 'password-changed';
  const messages = Array.from({ length: count }, () => ({ id: v7(), eventId: v7() }));
  for (let at = 0; at < count; at += AT_ONCE)
    await app.api.get(Database, { strict: false }).enter(systemOf(tenantId), async (tx) => {
      const some = messages.slice(at, at + AT_ONCE);
      const shared = { tenantId, personId: person!.id, template, status: 'composed' as const, composedAt };
      await tx.insert(
        Message,
        some.map((message) => ({ ...shared, ...message })),
      );
      const told = some.map(({ id, eventId }) => ({
        ...{ kind: 'message.composed', subjectId: id, at: composedAt },
        data: { about: eventId, template },
      }));
      await ledger.recordAll(tx, systemOf(tenantId), told, { areFirst: true });
      await beside(
        tx,
        some.map(({ id }) => id),
      );
    });
}

const idsIn = async (...states: string[]): Promise<string[]> =>
  (
    await app.query<{ id: string }>(
      `select id from notifications.messages where status = any($1) order by id`,
      [states],
    )
  ).map(({ id }) => id);

beforeAll(async () => {
  const moments = Array.from({ length: KILLS }, (_, turn) =>
    Math.floor((MESSAGES * (turn + 0.2 + Math.random() * 0.6)) / (KILLS + 1)),
  );
  server = await aMailProcess();
  await server.start(moments[0]);
  app = await anApp({ config: { smtpUrl: server.url, mailsPerHour: 1_000_000 } });
  tenantId = await app.tenantId();
  await compose(MESSAGES);
  const from = performance.now();
  for (let turn = 0; turn < KILLS; turn++) {
    await server.kill();
    killedAt.push(server.taken().length);
    // Some find nobody there, and wait.
    await sleep(50);
    await server.start(moments[turn + 1]);
  }
  await eventually(
    async () => {
      // Their waits end as they would in time.
      app.clock.advance({ hours: 0.02 });
      expect(await idsIn('composed', 'sending', 'waiting')).toEqual([]);
    },
    { within: MOST_WAITED_MS, every: 1_000 },
  );
  const seconds = (performance.now() - from) / 1_000;
  process.stdout.write(`${MESSAGES} messages in ${seconds.toFixed(1)} s, killed at ${killedAt.join(', ')}\n`);
}, MOST_WAITED_MS * 3);

afterAll(async () => {
  await app?.close();
  server?.clear();
});

describe(`${MESSAGES} messages while the mail server is killed`, () => {
  it('were interrupted: every kill came before the last message', () => {
    expect(killedAt).toHaveLength(KILLS);
    expect(killedAt.every((count) => count < MESSAGES)).toBe(true);
  });

  it('are none twice, and none lost: each was taken, or is known to be uncertain', async () => {
    const taken = server.taken();
    expect(new Set(taken).size).toBe(taken.length);
    const [sent, uncertain] = [new Set(await idsIn('sent')), new Set(await idsIn('uncertain'))];
    const unsaid = taken.filter((id) => !sent.has(id));
    process.stdout.write(
      `${sent.size} sent, ${uncertain.size} uncertain, of which ${unsaid.length} had been taken\n`,
    );
    expect(sent.size + uncertain.size).toBe(MESSAGES);
    expect([...sent].filter((id) => !taken.includes(id))).toEqual([]);
    // Taken, but the answer never came: these must not go out again by themselves.
    expect(unsaid.length).toBeGreaterThanOrEqual(KILLS);
    expect(unsaid.filter((id) => !uncertain.has(id))).toEqual([]);
  });

  it('waited and went out later where nobody took them', async () => {
    const [later] = await app.query<{ count: number }>(
      `select count(*)::int as count from notifications.attempts where outcome = 'put_off'`,
    );
    expect(later!.count).toBeGreaterThan(0);
    expect(await app.query(`select 1 from notifications.attempts where ended_at is null`)).toEqual([]);
    expect(await app.query(`select 1 from ledger.due where kind like 'message.%'`)).toEqual([]);
  });
});

describe('an uncertain message', () => {
  it('is listed with its attempts, and goes out again when a person says so', async () => {
    // Sessions ended while the clock was moved on.
    const administrator = await app.as('administrator');
    const page = (await administrator.get('/api/v1/messages?status=uncertain')).body;
    expect(page.items.map(({ id }: { id: string }) => id).toSorted()).toEqual(await idsIn('uncertain'));
    const { id } = page.items[0];
    const shown = (await administrator.get(`/api/v1/messages/${id}`)).body;
    expect(shown.attempts.at(-1)).toMatchObject({ outcome: 'unknown', code: expect.any(String) });
    expect((await (await app.as('reviewer')).post(`/api/v1/messages/${id}/retry`)).status).toBe(403);

    const before = server.taken().filter((taken) => taken === id).length;
    expect((await administrator.post(`/api/v1/messages/${id}/retry`)).status).toBe(200);
    await eventually(async () => expect(await idsIn('sent')).toContain(id), { within: 30_000 });
    expect(server.taken().filter((taken) => taken === id)).toHaveLength(before + 1);
    const after = (await administrator.get(`/api/v1/messages/${id}`)).body;
    expect(after).toMatchObject({ status: 'sent', tries: shown.tries + 1 });
    expect(after.decisions).toEqual([
      { act: 'retry', accountName: expect.any(String), at: expect.any(String) },
    ]);
    expect((await administrator.post(`/api/v1/messages/${id}/retry`)).body.code).toBe(
      'notifications.not_undecided',
    );
  });

  it('is what a sender leaves behind that dies between sending and marking; a person may leave it so', async () => {
    const attempts = app.api.get(Attempts, { strict: false });
    await compose(1, (tx, [only]) => attempts.claim(tx, tenantId, only!, 'mail'));
    const [id] = await idsIn('sending');
    const from = { name: '마당', address: 'no-reply@localhost' };
    const mail = { to: 'citizen@nation.example.kr', from, subject: '안내', text: '안내' };
    await app.api.get(Mailer, { strict: false }).send({ ...mail, messageId: `<${id}@localhost>` });

    // A delivery has found that it is being sent.
    await eventually(() =>
      app.query(`select 1 from ledger.outbox where attempts > 0`).then(({ length }) => length),
    );
    app.clock.advance({ hours: 0.08 });
    await app.worker!.get(DueSweep, { strict: false }).sweep();
    expect(await idsIn('sending')).toEqual([id]);
    // As after several deliveries that found it being sent: the next would come in twenty minutes.
    await app.query(`update ledger.outbox set attempts = 8, relayed_at = clock_timestamp()`);
    app.clock.advance({ hours: 0.02 });
    await eventually(async () => expect(await idsIn('uncertain')).toContain(id), { within: 60_000 });
    expect(server.taken().filter((taken) => taken === id)).toHaveLength(1);
    const administrator = await app.as('administrator');
    expect((await administrator.post(`/api/v1/messages/${id}/leave`)).body.status).toBe('left');
    expect((await administrator.post(`/api/v1/messages/${id}/leave`)).body.code).toBe(
      'notifications.not_uncertain',
    );
    await eventually(async () => expect(await app.query(`select 1 from ledger.outbox`)).toEqual([]), {
      within: 60_000,
    });
    expect(server.taken().filter((taken) => taken === id)).toHaveLength(1);
  }, 180_000);
});
