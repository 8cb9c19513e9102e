// On both queues: the whole track, with every queue that serves it.
import { anApp, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { decide, forOurAgency, linkIn, mailTo, startReview, submitIdea, untilRouted } from './steps.js';

const contact = { email: 'proposer@example.kr', name: '제안자' };

describe('a guest follows an idea to a promise', () => {
  let app: TestApp;
  beforeAll(async () => (app = await anApp()));
  afterAll(() => app.close());

  it('from the mail’s button to the day on which it will be carried out', async () => {
    app.clock.set('2026-03-02T00:10:00Z');
    const guest = await app.as('guest');
    const idea = await submitIdea(guest, { ...forOurAgency, contact });
    expect(idea).toMatchObject({ status: 'unconfirmed', state: null, dueOn: null });
    expect(await app.query('select 1 from review.cases')).toHaveLength(0);
    expect((await guest.get(`/api/v1/ideas/${idea.id}`)).status).toBe(404);
    expect((await guest.get(`/api/v1/track/${idea.trackingNumber}`)).body.status).toBe('unconfirmed');

    const link = linkIn(await mailTo(app, contact.email, '확인해 주세요'), '/confirm');
    const token = link.searchParams.get('token')!;
    app.clock.set('2026-03-03T00:00:00Z');
    const confirmed = await guest.post(`/api/v1/ideas/${idea.id}/confirmation`).send({ token });
    // A month from 3 March ends on 3 April 2026, a Friday.
    expect(confirmed.body).toMatchObject({ status: 'submitted', state: 'received', dueOn: '2026-04-03' });
    expect((await guest.post(`/api/v1/ideas/${idea.id}/confirmation`).send({ token })).status).toBe(200);
    expect(await app.query('select 1 from review.cases')).toHaveLength(1);

    await untilRouted(app, idea.id);
    const reviewer = await app.as('reviewer');
    await startReview(reviewer, idea.id);
    await decide([reviewer, await app.as('lead')], idea.id, 'adopt', {
      reply: '쉬운 낱말 목록을 만들어 7월부터 씁니다.',
      promisedOn: '2026-07-01',
      owner: '재난안전과',
    });

    const seen = (await guest.get(`/api/v1/track/${idea.trackingNumber.toLowerCase()}`)).body;
    expect(seen).toMatchObject({
      state: 'adopted',
      promisedOn: '2026-07-01',
      owner: '재난안전과',
      agencyCode: 'mois',
      dueOn: '2026-07-01',
    });
    expect(seen.clocks).toMatchObject([
      { code: 'decision', dueOn: '2026-04-03', endedAt: expect.any(String), breachedAt: null },
      { code: 'promise', dueOn: '2026-07-01', endedAt: null },
    ]);
    const steps = (await guest.get(`/api/v1/ideas/${idea.id}/timeline`)).body;
    // Who prepared and who signed is the agency’s own affair.
    expect(steps.at(-1)).toMatchObject({ preparedBy: null, signedBy: null });
    expect(steps.map((step: { kind: string }) => step.kind)).toEqual([
      'opened',
      'route',
      'start_review',
      'adopt',
    ]);
    const mail = await mailTo(app, contact.email, '채택');
    expect(mail.text).toContain('2026-07-01');
    expect(mail.text).toContain('쉬운 낱말 목록을 만들어');
    await eventually(() => expect(app.mails).toHaveLength(5));
  });

  it('and nothing of it happens with a link that was changed', async () => {
    const guest = await app.as('guest');
    const idea = await submitIdea(guest, { ...forOurAgency, contact });
    const token = linkIn(await mailTo(app, contact.email, '확인해 주세요'), '/confirm').searchParams.get(
      'token',
    )!;
    const answer = await guest.post(`/api/v1/ideas/${idea.id}/confirmation`).send({ token: `${token}x` });
    expect([answer.status, answer.body.code]).toEqual([404, 'intake.link_not_valid']);
    expect((await guest.get(`/api/v1/track/${idea.trackingNumber}`)).body.status).toBe('unconfirmed');
  });
});
