import {
  decide,
  forOurAgency,
  mailTo,
  move,
  startReview,
  submitIdea,
  untilRouted,
} from '../../../../test/journeys/steps.js';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { untilDelivered } from '../../../../test/support/until-delivered.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => (app = await anApp()));
afterAll(() => app.close());

/** An idea at our desk. */
async function anIdea(title: string, person: TestAgent): Promise<{ id: string; trackingNumber: string }> {
  app.clock.advance({ hours: 0.1 });
  const idea = await submitIdea(person, { ...forOurAgency, title: `재난문자 ${title}` });
  await untilRouted(app, idea.id);
  return idea;
}

describe('the answer to an idea', () => {
  it('is told to whoever proposed what was joined to it: once, and not where they took theirs back', async () => {
    const [citizen, moe, msit, reviewer, lead] = [
      ...[await app.as('citizen'), await app.ofAgency('moe'), await app.ofAgency('msit')],
      ...[await app.as('reviewer'), await app.as('lead')],
    ] as [TestAgent, TestAgent, TestAgent, TestAgent, TestAgent];
    const first = await anIdea('쉬운 말로', citizen);
    const [theirs, gone, own] = [
      await anIdea('어려운 말 빼기', moe),
      await anIdea('말 줄이기', msit),
      await anIdea('쉬운 말로 다시', citizen),
    ];
    for (const { id } of [theirs, gone, own]) {
      const fields = { sameAs: [first.trackingNumber], message: '먼저 접수된 제안과 함께 심사합니다.' };
      expect((await move(reviewer, id, 'close_duplicate', fields)).status).toBe(200);
    }
    await untilDelivered(app);
    await app.query(`update intake.ideas set status = 'withdrawn' where id = $1`, [gone.id]);
    await startReview(reviewer, first.id);
    const reply = '법률에 근거가 없어 채택하지 않습니다.';
    await decide([reviewer, lead], first.id, 'decline', { reason: 'law-missing', reply });
    await untilDelivered(app);
    const told = await app.query<{ who: string; template: string; status: string }>(
      `select split_part(a.sign_in_name, '@', 1) as who, m.template, m.status from notifications.messages m
       join ledger.events e on e.tenant_id = m.tenant_id and e.id = m.event_id
       join identity.accounts a on a.tenant_id = m.tenant_id and a.person_id = m.person_id
       where e.subject_id = $1 and e.data ->> 'transition' = 'decline' order by 1`,
      [first.id],
    );
    expect(told).toEqual([
      { who: 'citizen', template: 'moved', status: 'sent' },
      { who: 'moe', template: 'joined-moved', status: 'sent' },
      { who: 'msit', template: 'joined-moved', status: 'dropped' },
    ]);
    const mail = await mailTo(app, 'moe@nation.example.kr', '불채택');
    for (const words of [reply, '어려운 말 빼기', `/ideas/${first.id}`, `/ideas/${theirs.id}`])
      expect(mail.text).toContain(words);
    expect(mail.text).not.toContain('token=');
  });
});
