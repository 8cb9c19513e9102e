import { claim, forOurAgency, submitIdea, untilRouted } from '../../../../test/journeys/steps.js';
import { anApp, type TestApp } from '../../../../test/support/an-app.js';
import { eventually } from '../../../../test/support/eventually.js';
import { untilDelivered } from '../../../../test/support/until-delivered.js';

jest.setTimeout(120_000);

const MOST = 2;
const title = '재난문자를 쉬운 말로';

let app: TestApp;
beforeAll(async () => {
  app = await anApp({ config: { mailsPerHour: MOST } });
  app.clock.set('2026-11-30T10:00:00+09:00');
});
afterAll(() => app?.close());

const mailsTo = (address: string, subject: string): number =>
  app.mails.filter((mail) => mail.to?.[0]?.address === address && mail.subject?.includes(subject)).length;

it('what anybody may ask for comes so often an hour to one address, however often it is asked for', async () => {
  const guest = await app.as('guest');
  const contact = { email: 'flooded@example.kr' };
  for (let time = 0; time <= MOST; time++) await submitIdea(guest, { title, improvement: '쉽게.', contact });
  await untilDelivered(app);
  expect(mailsTo(contact.email, '확인해 주세요')).toBe(MOST);
  const dropped = await app.query(`select 1 from notifications.messages where status = 'dropped'`);
  expect(dropped).toHaveLength(1);
});

it('deadlines come, however many fall due at once', async () => {
  const [citizen, reviewer] = [await app.as('citizen'), await app.as('reviewer')];
  const ids: string[] = [];
  for (let time = 0; time <= MOST; time++) {
    const { id } = await submitIdea(citizen, { ...forOurAgency, title: `${title} ${time}` });
    await untilRouted(app, id);
    await claim(reviewer, id);
    ids.push(id);
  }
  const [reminder] = await app.query<{ at: Date }>(
    `select max(d.due_at) as at from review.clocks c
     join ledger.due d on d.tenant_id = c.tenant_id and d.subject_id = c.id
     where c.idea_id = any($1::uuid[]) and c.code = 'decision'`,
    [ids],
  );
  app.clock.set(reminder!.at.toISOString());
  await eventually(() => expect(mailsTo('reviewer@nation.example.kr', '기한이 다가옵니다')).toBe(ids.length));
});
