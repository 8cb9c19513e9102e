import { anApp, type TestApp } from '../support/an-app.js';
import { forOurAgency, submitIdea } from './steps.js';

describe('a call takes ideas in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await anApp();
    await app.query(
      `update intake.calls set opens_on = '2026-03-01', closes_on = '2026-04-15', announces_on = '2026-06-30'
       where code = 'korean-new-deal-2021'`,
    );
  });
  afterAll(() => app.close());

  const idea = { ...forOurAgency, callCode: 'korean-new-deal-2021' };

  it('and the month begins on its closing day', async () => {
    app.clock.set('2026-03-10T03:00:00Z');
    const { dueOn } = await submitIdea(await app.as('citizen'), idea);
    expect(dueOn).toBe('2026-05-15');
  });

  it.each([
    ['before it opens', '2026-02-28T14:59:59Z', 422],
    ['from its first minute in Seoul', '2026-02-28T15:00:00Z', 201],
    ['to its last', '2026-04-15T14:59:59Z', 201],
    ['and no longer', '2026-04-15T15:00:00Z', 422],
  ])('%s (%s): %d', async (_, instant, status) => {
    // Signing in and sending take longer than the second that is left.
    app.clock.stop(instant);
    const citizen = await app.as('citizen');
    const answer = await citizen.post('/api/v1/ideas').send(idea);
    expect(answer.status).toBe(status);
    if (status === 422)
      expect(answer.body.errors).toMatchObject([{ field: 'callCode', code: 'intake.call_not_open' }]);
  });
});
