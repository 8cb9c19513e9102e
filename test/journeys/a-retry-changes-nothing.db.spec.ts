// On both queues: what is sent twice becomes one job.
import { anApp, type TestApp } from '../support/an-app.js';
import { forOurAgency } from './steps.js';

describe('a retry changes nothing', () => {
  let app: TestApp;
  beforeAll(async () => (app = await anApp()));
  afterAll(() => app.close());

  const send = (agent: Awaited<ReturnType<TestApp['as']>>, key: string, idea: object = forOurAgency) =>
    agent.post('/api/v1/ideas').set('Idempotency-Key', key).send(idea);

  it('twenty at once with one key: one idea, twenty equal answers', async () => {
    const citizen = await app.as('citizen');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => send(citizen, 'one-key-for-one-idea')),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await app.query('select 1 from intake.ideas')).toHaveLength(1);
  });

  it('another content under the key is refused, another person’s key is their own', async () => {
    const citizen = await app.as('citizen');
    const key = 'a-key-used-by-two-people';
    const mine = (await send(citizen, key)).body;
    const other = await send(citizen, key, { ...forOurAgency, title: '다른 제안' });
    expect([other.status, other.body.errors[0].code]).toEqual([422, 'intake.key_reused']);
    const theirs = (await send(await app.as('reviewer'), key)).body;
    expect(theirs.id).not.toBe(mine.id);
    const town = (await send(await app.as('citizen', 'jeonju'), key)).body;
    expect([mine.id, theirs.id]).not.toContain(town.id);
  });

  it('a failed submission leaves the key free', async () => {
    const citizen = await app.as('citizen');
    const key = 'a-key-after-a-mistake';
    expect((await send(citizen, key, { ...forOurAgency, topicCode: 'no-such-topic' })).status).toBe(422);
    expect((await send(citizen, key)).status).toBe(201);
  });

  it.each(['short', 'with space in the key', 'x'.repeat(65)])('the key %p is none', async (key) => {
    const answer = await send(await app.as('citizen'), key);
    expect(answer.body.errors).toMatchObject([{ field: 'Idempotency-Key', code: 'intake.key_malformed' }]);
  });
});
