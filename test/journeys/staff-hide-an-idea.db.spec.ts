import { anApp, type TestApp } from '../support/an-app.js';
import { mailTo, submitIdea, untilRouted } from './steps.js';

const CITIZEN = 'citizen@nation.example.kr';

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
    expect((await citizen.get(`/api/v1/ideas/${id}`)).body).toMatchObject({
      ...{ isHidden: true, isMine: true, hiddenReason: 'personal-data' },
    });
    const ground = '다른 사람의 개인정보나 사생활이 드러남';
    expect((await mailTo(app, CITIZEN, '제안이 가려졌습니다')).text).toContain(ground);
    expect((await citizen.get(`/ideas/${id}`)).text).toContain(ground);

    expect((await reviewer.delete(hiding)).status).toBe(204);
    const { status, body } = await guest.get(`/api/v1/ideas/${id}`);
    expect([status, body.hiddenReason]).toEqual([200, null]);
    await mailTo(app, CITIZEN, '제안이 다시 보입니다');
    expect((await citizen.get('/api/v1/notices')).body.items.slice(0, 2)).toMatchObject([
      { title: { ko: '제안 다시 보임' }, path: `/ideas/${id}` },
      { title: { ko: '제안 가림' }, path: `/ideas/${id}` },
    ]);
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
