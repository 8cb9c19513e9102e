import { anApp, type TestApp } from '../support/an-app.js';
import { submitIdea, untilRouted } from './steps.js';

describe('staff hide an idea', () => {
  let app: TestApp;
  beforeAll(async () => (app = await anApp()));
  afterAll(() => app.close());

  it('with a reason, out of list, page and timeline, and put it back', async () => {
    const [guest, citizen, reviewer] = [
      await app.as('guest'),
      await app.as('citizen'),
      await app.as('reviewer'),
    ];
    const { id } = await submitIdea(citizen);
    await untilRouted(app, id);
    const hiding = `/api/v1/ideas/${id}/hiding`;
    expect((await citizen.put(hiding).send({ reason: 'personal-data' })).status).toBe(403);
    expect((await reviewer.put(hiding).send({ reason: 'feasibility' })).status).toBe(422);
    expect((await reviewer.put(hiding).send({ reason: 'personal-data' })).status).toBe(204);

    expect((await guest.get(`/api/v1/ideas/${id}`)).body).toMatchObject({
      status: 404,
      code: 'intake.idea_hidden',
    });
    expect((await guest.get(`/api/v1/ideas/${id}/timeline`)).status).toBe(404);
    expect((await guest.get('/api/v1/ideas')).body.items).toEqual([]);
    expect((await citizen.get(`/api/v1/ideas/${id}`)).body).toMatchObject({ isHidden: true, isMine: true });

    expect((await reviewer.delete(hiding)).status).toBe(204);
    expect((await guest.get(`/api/v1/ideas/${id}`)).status).toBe(200);
    const events = await app.query<{ kind: string; data: unknown }>(
      `select kind, data from ledger.events where subject_id = $1 and kind in ('idea.hidden', 'idea.shown') order by sequence`,
      [id],
    );
    expect(events).toEqual([
      { kind: 'idea.hidden', data: { reason: 'personal-data' } },
      { kind: 'idea.shown', data: {} },
    ]);
  });
});
