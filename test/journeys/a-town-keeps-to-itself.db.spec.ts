import request from 'supertest';
import { DEMO_PASSWORD } from '../../apps/cli/src/seed/demo-accounts.js';
import { anApp, type TestApp } from '../support/an-app.js';
import { submitIdea, untilRouted } from './steps.js';

describe('a town keeps to itself', () => {
  let app: TestApp;
  let ideaOfTown: { id: string; trackingNumber: string };
  beforeAll(async () => {
    app = await anApp();
    ideaOfTown = await submitIdea(await app.as('citizen', 'jeonju'));
    await untilRouted(app, ideaOfTown.id);
  });
  afterAll(() => app.close());

  it.each(['guest', 'citizen', 'reviewer', 'lead', 'administrator'] as const)(
    'a %s of the nation finds nothing of it',
    async (role) => {
      const stranger = await app.as(role);
      const { id, trackingNumber } = ideaOfTown;
      const unknown = '0190a000-0000-7000-8000-000000000000';
      for (const path of [
        `/api/v1/ideas/${id}`,
        `/api/v1/ideas/${id}/timeline`,
        `/api/v1/track/${trackingNumber}`,
      ]) {
        const foreign = await stranger.get(path);
        expect(foreign.status).toBe(404);
        const missing = await stranger.get(
          path.replace(id, unknown).replace(trackingNumber, '0000-0000-00000'),
        );
        const { requestId: _a, ...one } = foreign.body;
        const { requestId: _b, ...other } = missing.body;
        expect(one).toEqual(other);
      }
      expect((await stranger.get('/api/v1/ideas')).body.items).toEqual([]);
      const asStaff = await stranger.get(`/api/v1/cases/${id}`);
      expect(asStaff.status).toBe(role === 'guest' ? 401 : role === 'citizen' ? 403 : 404);
    },
  );

  it('a session of the town is worth nothing elsewhere', async () => {
    const credentials = { email: 'reviewer@jeonju.example.kr', password: DEMO_PASSWORD };
    const town = await request(app.url)
      .post('/api/v1/sessions')
      .set('Host', 'jeonju.localhost')
      .send(credentials);
    const current = (host: string) =>
      request(app.url)
        .get('/api/v1/sessions/current')
        .set('Host', host)
        .set('Authorization', `Bearer ${town.body.token}`);
    expect((await current('jeonju.localhost')).status).toBe(200);
    expect((await current('localhost')).status).toBe(401);
    const elsewhere = await request(app.url)
      .post('/api/v1/sessions')
      .set('Host', 'localhost')
      .send(credentials);
    expect([elsewhere.status, elsewhere.body.code]).toEqual([401, 'identity.wrong_credentials']);
  });

  it.each([
    ['localhost', 'jeonju', 200, 1],
    ['localhost', undefined, 200, 0],
    ['localhost', 'nation', 200, 0],
    ['localhost', 'atlantis', 404, null],
    ['jeonju.localhost', undefined, 200, 1],
    ['jeonju.localhost', 'nation', 422, null],
    ['atlantis.localhost', undefined, 404, null],
    ['example.org', undefined, 404, null],
  ])('host %s with Madang-Tenant %s: %d', async (host, header, status, ideas) => {
    const asked = request(app.url).get('/api/v1/ideas').set('Host', host);
    const answer = await (header ? asked.set('Madang-Tenant', header) : asked);
    expect(answer.status).toBe(status);
    if (ideas !== null) expect(answer.body.items).toHaveLength(ideas);
  });
});
