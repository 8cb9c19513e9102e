import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { claim, mailTo, submitIdea, untilRouted } from './steps.js';

jest.setTimeout(120_000);

let app: TestApp;
let reviewer: TestAgent;

beforeAll(async () => {
  app = await anApp();
  app.clock.set('2026-11-30T10:00:00+09:00');
  reviewer = await app.as('reviewer');
});
afterAll(() => app?.close());

it('a deadline on the desk of somebody who is away is told to who stands in as well', async () => {
  const { id, trackingNumber } = await submitIdea(await app.as('citizen'));
  await untilRouted(app, id);
  await claim(reviewer, id);
  const { colleagues } = (await reviewer.get('/api/v1/delegations')).body;
  const lead = colleagues.find((one: { name: string }) => one.name === '체험 책임자');
  await reviewer
    .post('/api/v1/delegations')
    .send({ delegate: lead.accountId, from: '2026-12-01', until: '2027-01-10' })
    .expect(200);
  const [reminder] = await app.query<{ at: Date }>(
    `select d.due_at as at from review.clocks c join ledger.due d on d.tenant_id = c.tenant_id and d.subject_id = c.id
     where c.idea_id = $1 and c.code = 'decision'`,
    [id],
  );
  app.clock.set(reminder!.at.toISOString());
  for (const who of ['reviewer', 'lead']) {
    const mail = await mailTo(app, `${who}@nation.example.kr`, '기한이 다가옵니다');
    expect(mail.text).toContain(trackingNumber);
  }
});
