import request, { type Response } from 'supertest';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { mailTo } from '../../../../test/journeys/steps.js';
import { eventually } from '../../../../test/support/eventually.js';

const PASSWORD = '새벽시장 앞 두 번째 가로등';
const ASKED = '계정을 만들어 주세요';

jest.setTimeout(60_000);

let app: TestApp;
let administrator: TestAgent;

beforeAll(async () => {
  app = await anApp();
});
beforeEach(async () => {
  administrator = await app.as('administrator');
});
afterAll(() => app?.close());
afterEach(() => app.clock.reset());

const send = (path: string, body: object): Promise<Response> =>
  request(app.url).post(`/api/v1${path}`).set('Host', 'localhost').send(body);
const join = (email: string, language?: string): Promise<Response> => send('/accounts', { email, language });
const accept = ({ id, token }: Link): Promise<Response> =>
  send(`/invitations/${id}/acceptance`, { token, name: '박시민', password: PASSWORD });
const mailsTo = (email: string) => app.mails.filter(({ to }) => to?.[0]?.address === email);
const personsAt = (email: string): Promise<{ language: string }[]> =>
  app.query(`select language from identity.persons where address = $1`, [email]);

interface Link {
  id: string;
  token: string;
}

function linkIn(text: string): Link {
  const [, id, token] = /invitations\/([0-9a-f-]{36})\?token=([\w-]+)/.exec(text)!;
  return { id: id!, token: token! };
}

describe('an account of one’s own', () => {
  it('is opened by the link that goes to the address, once, as a citizen’s', async () => {
    const email = 'joins@join.example.kr';
    expect((await join(email)).status).toBe(202);
    const link = linkIn((await mailTo(app, email, ASKED)).text!);
    expect((await send('/sessions', { email, password: PASSWORD })).status).toBe(401);
    const statuses = await Promise.all([accept(link), accept(link)]);
    expect(statuses.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 404]);
    const { body: session } = await send('/sessions', { email, password: PASSWORD });
    expect(session.account).toMatchObject({ name: '박시민', roles: ['citizen'], agencyCode: null });
    const events = await app.query<{ kind: string; data: object }>(
      `select kind, data from ledger.events where subject_id = any($1::uuid[]) order by sequence`,
      [[link.id, session.account.id]],
    );
    expect(events.map(({ kind }) => kind)).toEqual(['account.asked_for', 'account.opened']);
    expect(JSON.stringify(events)).not.toContain('join.example.kr');
  });

  it('speaks the language that was asked for', async () => {
    const email = 'english@join.example.kr';
    await join(email, 'en');
    expect((await mailTo(app, email, 'Open your account')).text).toContain('Choose your name and password');
    expect(await personsAt(email)).toEqual([{ language: 'en' }]);
  });

  it('is asked for once in five minutes, and then by another link', async () => {
    const email = 'again@join.example.kr';
    await Promise.all([join(email), join(email), join(email)]);
    const first = linkIn((await mailTo(app, email, ASKED)).text!);
    app.clock.advance({ hours: 1 });
    await join(email);
    await eventually(async () => expect(mailsTo(email)).toHaveLength(2));
    expect((await accept(first)).status).toBe(404);
    expect((await accept(linkIn(mailsTo(email)[1]!.text!))).status).toBe(204);
  });

  it('leaves nothing to open where it is opened while a new link is asked for', async () => {
    for (const email of ['race-1@join.example.kr', 'race-2@join.example.kr', 'race-3@join.example.kr']) {
      await join(email);
      const link = linkIn((await mailTo(app, email, ASKED)).text!);
      app.clock.advance({ hours: 1 });
      await Promise.all([accept(link), ...[1, 2, 3].map(() => join(email))]);
    }
    const left = `select 1 from identity.invitations i join identity.accounts a using (tenant_id, person_id)`;
    expect(await app.query(left)).toEqual([]);
  });

  it('is not opened twice: the holder of the address is told how to get in, whoever asks learns nothing', async () => {
    const [known, unknown] = [
      await join('Citizen@nation.example.kr'),
      await join('nobody-yet@join.example.kr'),
    ];
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    const mail = await mailTo(app, 'citizen@nation.example.kr', '이미 계정이 있습니다');
    expect(mail.text).toMatch(/\/password-reset\/[0-9a-f-]{36}\?token=/);
    expect(mailsTo('citizen@nation.example.kr').filter(({ subject }) => subject?.includes(ASKED))).toEqual(
      [],
    );
  });

  it('that nobody opens within a week is forgotten with its address', async () => {
    const email = 'never@join.example.kr';
    await join(email);
    const link = linkIn((await mailTo(app, email, ASKED)).text!);
    app.clock.advance({ days: 7, hours: 2 });
    expect((await accept(link)).status).toBe(404);
    await eventually(async () => expect(await personsAt(email)).toEqual([]));
  });

  it('is no invitation in the eyes of administrators, and gives way to one', async () => {
    const email = 'staff@join.example.kr';
    await join(email);
    const own = linkIn((await mailTo(app, email, ASKED)).text!);
    expect((await administrator.get('/api/v1/invitations')).body).toEqual([]);
    expect((await administrator.delete(`/api/v1/invitations/${own.id}`)).status).toBe(404);
    const invited = await administrator
      .post('/api/v1/invitations')
      .send({ email, roles: ['reviewer'], agencyCode: 'mois' });
    expect(invited.status).toBe(201);
    await mailTo(app, email, '초대받으셨습니다');
    expect((await accept(own)).status).toBe(404);
    // Who asks for an account while invited gets the invitation again, with what it grants.
    app.clock.advance({ hours: 1 });
    expect((await join(email)).status).toBe(202);
    await eventually(async () => expect(mailsTo(email)).toHaveLength(3));
    const [before, after] = mailsTo(email).slice(1);
    expect((await accept(linkIn(before!.text!))).status).toBe(404);
    expect((await accept(linkIn(after!.text!))).status).toBe(204);
    const { body } = await send('/sessions', { email, password: PASSWORD });
    expect(body.account).toMatchObject({ roles: ['reviewer'], agencyCode: 'mois' });
  });

  it('is not asked for by an invitation that is over: an administrator invites anew', async () => {
    const email = 'late@join.example.kr';
    const grants = { email, roles: ['lead'], agencyCode: 'mois' };
    const { body: invited } = await administrator.post('/api/v1/invitations').send(grants);
    const { text } = await mailTo(app, email, '초대받으셨습니다');
    app.clock.advance({ days: 8 });
    expect((await join(email)).status).toBe(202);
    const open = await app.query(
      `select i.id from identity.invitations i join identity.persons p on p.id = person_id where address = $1`,
      [email],
    );
    expect(open).toEqual([{ id: invited.id }]);
    expect((await accept(linkIn(text!))).status).toBe(404);
  });
});
