import { CountsVerification } from '@app/insight';
import { systemOf } from '@app/platform';
import { caseOf, forOurAgency, move, submitIdea, untilRouted } from '../../../../test/journeys/steps.js';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { eventually } from '../../../../test/support/eventually.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
  app.clock.set('2026-06-01');
}, 120_000);
afterAll(() => app.close());

/** An hour after the one before; staff who propose sign in anew by then. */
async function anIdea(title: string, who: () => Promise<TestAgent>) {
  app.clock.advance({ hours: 1 });
  const idea = await submitIdea(await who(), { ...forOurAgency, title: `재난문자 ${title}` });
  await untilRouted(app, idea.id);
  return idea as { id: string; trackingNumber: string };
}

it('whoever withdraws an idea does not end those that were joined to it', async () => {
  const citizen = () => app.as('citizen');
  const other = () => app.ofAgency('moe');
  const head = await anIdea('쉬운 말로', citizen);
  const member = await anIdea('어려운 말 빼기', other);
  const further = await anIdea('뜻 풀이', other);
  const reviewer = await app.as('reviewer');
  const join = async (one: { id: string }, into: { trackingNumber: string }) => {
    const fields = { sameAs: [into.trackingNumber], message: '함께 심사합니다.' };
    expect((await move(reviewer, one.id, 'close_duplicate', fields)).status).toBe(200);
  };
  await (await app.ofAgency('msit')).put(`/api/v1/ideas/${further.id}/support`).expect(204);
  await join(further, member);
  await join(member, head);
  app.clock.advance({ days: 2 });

  await (await citizen()).post(`/api/v1/ideas/${head.id}/withdrawal`).send({}).expect(204);
  const seen = await app.as('administrator');
  await eventually(async () => expect((await caseOf(seen, member.id)).state).toBe('received'));
  expect(await caseOf(seen, further.id)).toMatchObject({ state: 'duplicate' });
  const guest = await app.as('guest');
  const { body: idea } = await guest.get(`/api/v1/ideas/${member.id}`);
  expect(idea).toMatchObject({ supports: 1, dueOn: '2026-07-01' });
  const { body: timeline } = await guest.get(`/api/v1/ideas/${member.id}/timeline`);
  expect(JSON.stringify(timeline)).toContain('먼저 접수된 제안이 철회되어');
  const actor = systemOf(await app.tenantId());
  expect(await app.api.get(CountsVerification, { strict: false }).verify(actor)).toEqual([]);
}, 60_000);
