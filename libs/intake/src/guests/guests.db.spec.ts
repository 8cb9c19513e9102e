import { type Challenge, createChallenge, type Payload, type Solution, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Browser } from 'playwright-core';
import { DueSweep } from '@app/ledger';
import { keyedHash } from '@app/platform';
import { aBrowser, describeInBrowser } from '../../../../test/support/a-browser.js';
import { anApp, hosts, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { linkIn, mailTo } from '../../../../test/journeys/steps.js';

jest.setTimeout(120_000);

let app: TestApp;
let guest: TestAgent;
let lead: TestAgent;
let tenantId: string;
let count = 0;

beforeAll(async () => {
  app = await anApp({ config: { checksGuests: true } });
  [guest, lead, tenantId] = [await app.as('guest'), await app.as('lead'), await app.tenantId()];
});
afterAll(() => app?.close());
afterEach(() => app.clock.reset());

const anIdea = <More extends object = object>(more: More = {} as More) => ({
  title: `정류장에 그늘을 ${++count}`,
  improvement: '여름마다 그늘이 모자랍니다.',
  contact: { email: `guest-${count}@example.kr` },
  ...more,
});
const submit = (idea: object, key?: string) => {
  const asked = guest.post('/api/v1/ideas');
  return (key ? asked.set('Idempotency-Key', key) : asked).send(idea);
};
const statusOf = async (number: string): Promise<string> =>
  (await guest.get(`/api/v1/track/${number}`)).body.status;
const queue = '/api/v1/moderation/held-ideas';
const kindsOf = async (id: string): Promise<string[]> =>
  (
    await app.query<{ kind: string }>(
      `select kind from ledger.events where subject_id = $1 order by sequence`,
      [id],
    )
  ).map(({ kind }) => kind);

/** A challenge as the site signs it, that is solved at the first guess. */
const mint = (data: Record<string, string>, expiresAt = Date.now() + 60_000): Promise<Challenge> =>
  createChallenge({
    hmacSignatureSecret: keyedHash(app.config.sessionSecret, 'challenge', 'challenge'),
    hmacKeySignatureSecret: keyedHash(app.config.sessionSecret, 'challenge', 'key'),
    algorithm: 'PBKDF2/SHA-256',
    cost: 1,
    counter: 0,
    deriveKey,
    expiresAt: new Date(expiresAt),
    data: { tenant: tenantId, action: 'submit', ...data },
  });
const solve = async (challenge: Challenge): Promise<Solution> =>
  (await solveChallenge({ challenge, deriveKey }))!;
const pack = (challenge: Payload['challenge'], solution: Solution): string =>
  Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');

async function aProof(): Promise<string> {
  const { body } = await guest.get('/api/v1/challenges?action=submit');
  return pack(body, await solve(body));
}

describe('an idea without a proof', () => {
  it('is taken in and held: nobody sees it, no mail goes out, no clock runs', async () => {
    const idea = anIdea();
    const { status, body } = await submit(idea);
    expect([status, body.status, body.dueOn]).toEqual([201, 'held', null]);
    expect((await guest.get(`/api/v1/ideas/${body.id}`)).status).toBe(404);
    expect(await statusOf(body.trackingNumber)).toBe('held');
    expect(await kindsOf(body.id)).toEqual(['idea.submitted', 'idea.held']);
    const page = (await lead.get(queue)).body;
    expect(page.items.at(-1)).toMatchObject({ id: body.id, title: idea.title, sign: 'no_proof' });
    for (const who of ['citizen', 'reviewer', 'auditor'] as const)
      expect((await (await app.as(who)).get(queue)).status).toBe(403);
    expect(app.mails.filter(({ to }) => to?.[0]?.address === idea.contact.email)).toEqual([]);
  });

  it('goes on once it is released, with its days counted from then, and from the confirmation', async () => {
    app.clock.set('2026-03-02T00:10:00Z');
    const idea = anIdea();
    const { body } = await submit(idea);
    app.clock.set('2026-03-06T00:10:00Z');
    expect((await lead.post(`${queue}/${body.id}/release`)).status).toBe(204);
    expect(await statusOf(body.trackingNumber)).toBe('unconfirmed');
    const link = linkIn(await mailTo(app, idea.contact.email, '확인해 주세요'), '/confirm');
    // Three days from its release, and not from when it was sent.
    app.clock.set('2026-03-09T00:00:00Z');
    await app.api.get(DueSweep, { strict: false }).sweep();
    const token = link.searchParams.get('token')!;
    const confirmed = await guest.post(`/api/v1/ideas/${body.id}/confirmation`).send({ token });
    // A month from 9 March ends on 9 April 2026, a Thursday.
    expect(confirmed.body).toMatchObject({ status: 'submitted', state: 'received', dueOn: '2026-04-09' });
    expect((await kindsOf(body.id)).slice(0, 6)).toEqual([
      ...['idea.submitted', 'idea.held', 'idea.released', 'confirmation.requested', 'idea.confirmed'],
      'case.opened',
    ]);
    expect((await lead.post(`${queue}/${body.id}/release`)).body.code).toBe('intake.idea_not_held');
  });

  it('is rejected on a ground, which its sender reads, and is deleted thirty days later', async () => {
    const idea = anIdea();
    const { body } = await submit(idea);
    const reject = (reason: string) => lead.post(`${queue}/${body.id}/rejection`).send({ reason });
    expect((await reject('no-such-ground')).status).toBe(422);
    const [one, other] = await Promise.all([reject('off-topic-spam'), reject('advertising')]);
    expect(new Set([one.status, other.status])).toEqual(new Set([204, 409]));
    const seen = (await guest.get(`/api/v1/track/${body.trackingNumber}`)).body;
    const reason = one.status === 204 ? 'off-topic-spam' : 'advertising';
    expect(seen).toMatchObject({ status: 'rejected', reasonCode: reason });
    const page = await guest.get(`/track/${body.trackingNumber}`);
    expect([page.status, page.text.includes('접수하지 않았습니다')]).toEqual([200, true]);
    expect((await guest.get(`/api/v1/ideas/${body.id}`)).status).toBe(404);
    expect(await kindsOf(body.id)).toEqual(['idea.submitted', 'idea.held', 'idea.rejected']);
    const mail = await mailTo(app, idea.contact.email, '접수하지 않았습니다');
    expect(mail.text).toMatch(/까닭: \S/);
    // The address is confirmed by nobody, so nothing that was sent goes there.
    expect(`${mail.subject} ${mail.text}`).not.toContain(idea.title);
    app.clock.advance({ days: 31 });
    await app.api.get(DueSweep, { strict: false }).sweep();
    expect(await app.query(`select 1 from intake.ideas where id = $1`, [body.id])).toEqual([]);
  });

  it('is released by itself where nobody decides for a week', async () => {
    const { body } = await submit(anIdea());
    app.clock.advance({ days: 6 });
    await app.api.get(DueSweep, { strict: false }).sweep();
    expect(await statusOf(body.trackingNumber)).toBe('held');
    app.clock.advance({ days: 1, hours: 1 });
    await app.api.get(DueSweep, { strict: false }).sweep();
    expect(await statusOf(body.trackingNumber)).toBe('unconfirmed');
  });

  it('of a member is as welcome as ever', async () => {
    const citizen = await app.as('citizen');
    const { body } = await citizen.post('/api/v1/ideas').send({ title: '그늘', improvement: '그늘을.' });
    expect(body.status).toBe('submitted');
  });
});

describe('a proof', () => {
  it('lets an idea through once, and a repeated request gets the first answer', async () => {
    const [idea, key] = [anIdea({ proof: await aProof() }), 'a-key-of-a-guest-0001'];
    const first = await submit(idea, key);
    expect([first.status, first.body.status]).toEqual([201, 'unconfirmed']);
    expect((await submit(idea, key)).body).toEqual(first.body);
    const again = await submit(anIdea({ proof: idea.proof }));
    expect([again.status, again.body.errors[0].code]).toEqual([422, 'intake.proof_used']);
  });

  it('is spent once though many hand it in at the same time', async () => {
    const proof = await aProof();
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(anIdea({ proof }))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(19);
  });

  it('that is none is refused: expired, for another act or tenant, put together from two, changed, made up', async () => {
    const wrong: [string, string][] = [];
    for (let round = 0; round < 40; round++) {
      const [mine, other] = [await mint({}), await mint({})];
      const solution = await solve(mine);
      const later = { ...mine.parameters, expiresAt: mine.parameters.expiresAt! + 3_600 };
      const old = await mint({}, Date.now() - 2_000);
      const elsewhere = await mint({ tenant: await app.tenantId('jeonju') });
      const forOther = await mint({ action: 'report' });
      wrong.push(
        ['intake.proof_expired', pack(old, await solve(old))],
        ['intake.proof_invalid', pack(elsewhere, await solve(elsewhere))],
        ['intake.proof_invalid', pack(forOther, await solve(forOther))],
        ['intake.proof_invalid', pack(other, solution)],
        ['intake.proof_invalid', pack({ ...mine, signature: other.signature! }, solution)],
        ['intake.proof_invalid', pack({ ...mine, parameters: later }, solution)],
        ['intake.proof_invalid', pack({ parameters: { ...mine.parameters, data: {} } }, solution)],
        ['intake.proof_invalid', Buffer.from(`{"challenge":${round}}`).toString('base64')],
        ['intake.proof_invalid', 'x'.repeat(round + 1)],
      );
    }
    const before = await app.query(`select 1 from intake.ideas`);
    for (const [code, proof] of wrong) {
      const { status, body } = await submit(anIdea({ proof }));
      expect([status, body.errors?.[0]?.code]).toEqual([422, code]);
    }
    expect(await app.query(`select 1 from intake.ideas`)).toHaveLength(before.length);
    expect(wrong.length).toBe(360);
  });
});

describe('the form without a script', () => {
  /** The form as it was given out, and how it is sent. */
  async function open() {
    const page = await guest.get('/ideas/new');
    const cookie = [page.headers['set-cookie'] ?? []].flat().map((set) => set.split(';')[0]!);
    const valueOf = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)![1]!;
    const fields = { _csrf: valueOf('_csrf'), key: valueOf('key'), stamp: valueOf('stamp') };
    const send = async (more: Record<string, string | undefined> = {}) => {
      const { contact, ...idea } = anIdea();
      const form = { ...fields, ...idea, 'contact.email': contact.email, 'agree.processing': 'yes', ...more };
      const answer = await guest.post('/ideas').set('Cookie', cookie.join('; ')).type('form').send(form);
      expect([answer.status, answer.headers.location]).toEqual([303, expect.stringMatching(/^\/track\//)]);
      const [, number] = /\/track\/([^?]+)/.exec(answer.headers.location!)!;
      const [row] = await app.query<{ status: string; sign: string | null }>(
        `select status, sign from intake.ideas i left join intake.held_ideas h on h.idea_id = i.id
         where tracking_number = $1`,
        [number],
      );
      return { ...row!, location: answer.headers.location! };
    };
    return { ...fields, send };
  }

  it('sends an idea on where a person took their time', async () => {
    const { send } = await open();
    app.clock.advance({ hours: 0.01 });
    expect(await send()).toMatchObject({ status: 'unconfirmed', sign: null });
  });

  it('holds what looks like a machine, and tells its sender', async () => {
    const inTime = async () => {
      const form = await open();
      app.clock.advance({ hours: 0.01 });
      return form;
    };
    const fast = await (await open()).send();
    expect(fast).toMatchObject({ status: 'held', sign: 'too_fast' });
    const told = await guest.get(fast.location);
    expect(told.text).toContain('담당자가 먼저 살펴봅니다');
    expect(await (await inTime()).send({ homepage: 'http://example.com' })).toMatchObject({ sign: 'trap' });
    expect(await (await inTime()).send({ stamp: undefined })).toMatchObject({ sign: 'no_stamp' });
    const { stamp } = await inTime();
    const changed = `${Number(stamp.slice(0, 13)) - 60_000}${stamp.slice(13)}`;
    expect(await (await inTime()).send({ stamp: changed })).toMatchObject({ sign: 'no_stamp' });
    const { send } = await inTime();
    expect(await send()).toMatchObject({ sign: null });
    expect(await send({ key: '0f0e1d2c-3b4a-4958-8766-554433221100' })).toMatchObject({ sign: 'used_stamp' });
    const old = await open();
    app.clock.advance({ hours: 25 });
    expect(await old.send()).toMatchObject({ sign: 'old_stamp' });
  });

  it('takes a proof in place of time, and a wrong one counts for nothing', async () => {
    expect(await (await open()).send({ proof: await aProof() })).toMatchObject({ status: 'unconfirmed' });
    expect(await (await open()).send({ proof: 'x' })).toMatchObject({ sign: 'too_fast' });
  });
});

describeInBrowser('the form with its script', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await aBrowser();
  });
  afterAll(() => browser?.close());

  it('proves by work that a browser is there, on a slow telephone too', async () => {
    const baseURL = app.url.replace('127.0.0.1', hosts.nation);
    const page = await (await browser.newContext({ baseURL, locale: 'ko-KR' })).newPage();
    const slow = await page.context().newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.goto('/ideas/new');
    await page.locator('#field-title').fill('정류장에 그늘을');
    await page.locator('#field-improvement').fill('그늘이 모자랍니다.');
    await page.locator('[name="contact.email"]').fill('browser@example.kr');
    await page.locator('[name="agree.processing"]').check();
    await page.getByRole('button', { name: '보내기 전에 확인하기' }).click();
    await page.waitForURL('**/ideas/check');
    await page.locator('#proof[value]').waitFor({ state: 'attached' });
    // As if it had been filled in no time at all.
    await page.locator('[name=stamp]').evaluate((field) => field.remove());
    await page.getByRole('button', { name: '보내기' }).click();
    await page.waitForURL('**/track/**');
    expect(await page.getByRole('status').innerText()).toContain('메일함');
  });
});
