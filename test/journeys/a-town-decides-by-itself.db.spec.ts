import { anApp, type TestApp } from '../support/an-app.js';
import { caseOf, move, promise, startReview, submitIdea, untilRouted } from './steps.js';

describe('a town decides by itself', () => {
  let app: TestApp;
  beforeAll(async () => (app = await anApp()));
  afterAll(() => app.close());

  it('adopts without a signature, carries it out, and it is done', async () => {
    const [citizen, reviewer] = await Promise.all([
      app.as('citizen', 'jeonju'),
      app.as('reviewer', 'jeonju'),
    ]);
    const { id } = await submitIdea(citizen);
    await untilRouted(app, id);
    const { agencyCode } = await caseOf(reviewer, id);
    const own = (await reviewer.get('/api/v1/sessions/current')).body.agencyCode;
    if (agencyCode === null) expect((await move(reviewer, id, 'route', { agency: own })).status).toBe(200);
    await startReview(reviewer, id);
    const adopt = (await caseOf(reviewer, id)).allowed.find(({ name }: { name: string }) => name === 'adopt');
    expect(adopt).toMatchObject({ needsApproval: false });

    const adopted = await move(reviewer, id, 'adopt', promise);
    expect(adopted.body).toMatchObject({ state: 'adopted', awaitsApproval: false });
    expect((await reviewer.get('/api/v1/approvals')).body).toEqual([]);
    expect((await citizen.get(`/api/v1/ideas/${id}`)).body).toMatchObject({
      state: 'adopted',
      dueOn: promise.promisedOn,
      reply: promise.reply,
    });
    const done = await move(reviewer, id, 'implement', { message: '7월부터 쓰고 있습니다.' });
    expect(done.body).toMatchObject({ state: 'done' });
    expect((await caseOf(reviewer, id)).allowed).toEqual([]);
  });
});
