import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { aSuperuser } from '../../../../test/support/a-superuser.js';
import { eventually } from '../../../../test/support/eventually.js';

/** At work and in line together; more than that is turned away while nothing moves. */
const [AT_WORK, SHORTEST_LINE] = [12, 40];
const MORE = 40;
const idea = { title: '골목 가로등', improvement: '어두운 골목에 가로등을 세워 주세요.' };

let app: TestApp;
let citizen: TestAgent;
let lead: TestAgent;

beforeAll(async () => {
  app = await anApp({ worker: false });
  [citizen, lead] = [await app.as('citizen'), await app.as('lead')];
});

afterAll(() => app?.close());

describe('more ideas than can be taken in', () => {
  it('are turned away at once, while others are served; those in line are taken in', async () => {
    const holder = await aSuperuser(app.database.adminUrl);
    await holder.query('begin');
    await holder.query('lock table intake.ideas in share mode');
    const post = async () => await citizen.post('/api/v1/ideas').send(idea);
    const answers: Awaited<ReturnType<typeof post>>[] = [];
    const send = async () => void answers.push(await post());
    const sending = Array.from({ length: AT_WORK + SHORTEST_LINE }, send);
    // A line that has stood still for a moment is full: from then on nobody gets in.
    await eventually(() => sending.push(send()) && answers.length, { every: 20 });
    const late = await Promise.all(Array.from({ length: MORE }, post));

    // Whoever waits in line is turned away after five seconds: all of this at once.
    const guest = await app.as('guest');
    const form = (language: string) =>
      guest.post('/ideas/new').set('accept-language', language).type('form').send('title=x');
    const turnAway = async () => [await form('ko'), await form('en')] as const;
    const served = [lead.get('/api/v1/cases'), guest.get('/ideas'), guest.get('/health/ready')];
    const [[page, next], ...others] = await Promise.all([turnAway(), ...served]);
    const turnedAway = answers.length;
    await holder.query('commit');
    await holder.end();

    expect(late.map(({ status }) => status)).toEqual(Array(MORE).fill(503));
    expect(late[0]!.headers['retry-after']).toMatch(/^\d+$/);
    expect(late[0]!.body).toMatchObject({ status: 503, code: 'platform.busy' });
    expect([page.status, page.type]).toEqual([503, 'text/html']);
    expect(page.text).toContain('요청이 많이 몰려');
    // The route is known now, and its requests turned away before their body is read.
    expect([next.status, next.type, next.headers['retry-after']]).toEqual([503, 'text/html', '2']);
    expect(next.text).toContain('Many requests are coming in');
    expect(next.text).toContain(next.headers['x-request-id']);
    for (const { headers } of [late.at(-1)!, next])
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    expect(others.map(({ status }) => status)).toEqual([200, 200, 200]);

    await Promise.all(sending);
    const inTime = answers.slice(turnedAway);
    expect(inTime.length).toBeGreaterThanOrEqual(AT_WORK + SHORTEST_LINE);
    expect(inTime.map(({ status }) => status)).toEqual(Array(inTime.length).fill(201));
    const [{ count }] = (await app.query<{ count: number }>(
      `select count(*)::int as count from intake.ideas where title = $1`,
      [idea.title],
    )) as [{ count: number }];
    expect(count).toBe(inTime.length);
    expect((await post()).status).toBe(201);
  }, 60_000);

  it('leave room again when those who wait go away', async () => {
    const holder = await aSuperuser(app.database.adminUrl);
    await holder.query('begin');
    await holder.query('lock table intake.ideas in share mode');
    let answered = 0;
    const send = () => {
      const sent = citizen.post('/api/v1/ideas').send(idea);
      sent.on('error', () => undefined).end(() => answered++);
      return sent;
    };
    const gone = Array.from({ length: AT_WORK + SHORTEST_LINE }, send);
    await eventually(() => gone.push(send()) && answered, { every: 20 });
    for (const sent of gone) sent.abort();
    await holder.query('rollback');
    await holder.end();
    const post = async () => (await citizen.post('/api/v1/ideas').send(idea)).status;
    // The api hears a little later that they are gone.
    await eventually(async () => expect(await post()).toBe(201));
    for (let time = 0; time < AT_WORK; time++) expect(await post()).toBe(201);
  }, 60_000);
});
