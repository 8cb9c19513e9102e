import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { claim, forOurAgency, linkIn, mailTo, move, submitIdea, untilRouted } from './steps.js';

describe('a proposer takes an idea back', () => {
  let app: TestApp;
  beforeAll(async () => (app = await anApp()));
  afterAll(() => app.close());

  it('a member, while it is under review: it leaves the public list', async () => {
    const [citizen, guest, reviewer] = [
      await app.as('citizen'),
      await app.as('guest'),
      await app.as('reviewer'),
    ];
    const { id, trackingNumber } = await submitIdea(citizen);
    await untilRouted(app, id);
    await claim(reviewer, id);
    await move(reviewer, id, 'start_review');
    expect((await guest.post(`/api/v1/ideas/${id}/withdrawal`).send({})).status).toBe(403);
    expect((await citizen.post(`/api/v1/ideas/${id}/withdrawal`).send({})).status).toBe(204);
    expect((await guest.get(`/api/v1/ideas/${id}`)).status).toBe(404);
    expect((await guest.get('/api/v1/ideas')).body.items).toEqual([]);
    // The number was public with the idea: it tells that it was withdrawn, and nothing of it.
    const found = await guest.get(`/api/v1/track/${trackingNumber}`);
    expect([found.status, found.body.code]).toEqual([404, 'intake.idea_withdrawn']);
    const page = await guest.get(`/track/${trackingNumber}`);
    expect([page.status, page.text]).toEqual([404, expect.stringContaining('철회한 제안')]);
    expect(page.text).not.toContain(forOurAgency.title);
    for (const person of [citizen, reviewer])
      expect((await person.get(`/api/v1/track/${trackingNumber}`)).body.title).toBe(forOurAgency.title);
    expect((await citizen.get(`/api/v1/ideas/${id}`)).body).toMatchObject({
      status: 'withdrawn',
      state: 'withdrawn',
    });
    expect((await citizen.post(`/api/v1/ideas/${id}/withdrawal`).send({})).status).toBe(204);
    const acts = await app.query(`select 1 from review.acts where idea_id = $1 and name = 'withdraw'`, [id]);
    expect(acts).toHaveLength(1);
  });

  it('in a town whose workflow shows the state it ends in: it is found nowhere', async () => {
    const citizen = await app.as('citizen', 'jeonju');
    const [town, nation] = [await app.as('guest', 'jeonju'), await app.as('guest')];
    const { id, title } = await submitIdea(citizen, { ...forOurAgency, title: '한옥마을 야간 전기 버스' });
    const similarTo = async (person: TestAgent, scope: string): Promise<string[]> => {
      const { body } = await person.get(
        `/api/v1/similar-ideas?scope=${scope}&q=${encodeURIComponent(title)}`,
      );
      return body.ideas.map(({ ideaId }: { ideaId: string }) => ideaId);
    };
    await eventually(async () => expect(await similarTo(nation, 'nation')).toEqual([id]));
    await citizen.post(`/api/v1/ideas/${id}/withdrawal`).send({}).expect(204);
    expect((await town.get('/api/v1/ideas')).body.items).toEqual([]);
    expect(await similarTo(town, 'tenant')).toEqual([]);
    await eventually(async () => expect(await similarTo(nation, 'nation')).toEqual([]));
  });

  it('a guest, with the token from the mail', async () => {
    const guest = await app.as('guest');
    const contact = { email: 'second-thoughts@example.kr' };
    const { id, trackingNumber } = await submitIdea(guest, { ...forOurAgency, contact });
    const mail = await mailTo(app, contact.email, '확인해 주세요');
    await guest
      .post(`/api/v1/ideas/${id}/confirmation`)
      .send({ token: linkIn(mail, '/confirm').searchParams.get('token') });
    const token = linkIn(mail, '/track/').searchParams.get('token');
    expect((await guest.get(`/api/v1/ideas/${id}?token=${token}`)).body.allowed).toContain('withdraw');
    expect((await guest.post(`/api/v1/ideas/${id}/withdrawal`).send({ token })).status).toBe(204);
    expect((await guest.get(`/api/v1/ideas/${id}`)).status).toBe(404);
    expect((await guest.get(`/track/${trackingNumber}`)).status).toBe(404);
    expect((await guest.get(`/track/${trackingNumber}?token=${token}`)).text).toContain(forOurAgency.title);
  });
});
