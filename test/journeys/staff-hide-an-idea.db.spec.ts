import { formTokenOn } from '../support/at-the-provider.js';
import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { forOurAgency, linkIn, mailTo, submitIdea, untilRouted } from './steps.js';

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
    const { id, trackingNumber } = await submitIdea(citizen);
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
    const tracked = await guest.get(`/track/${trackingNumber}`);
    expect([tracked.status, tracked.text]).toEqual([404, expect.stringContaining('가려진 제안입니다')]);
    expect((await guest.get('/track/0000-0000-00000')).text).toContain('id="field-number-error"');
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

  it('and its author objects once, which somebody else decides', async () => {
    const [citizen, reviewer, lead] = [
      await app.as('citizen'),
      await app.as('reviewer'),
      await app.as('lead'),
    ];
    const { id } = await submitIdea(citizen, { ...forOurAgency, title: '오해받은 재난문자 제안' });
    await untilRouted(app, id);
    const hiding = `/api/v1/ideas/${id}/hiding`;
    const refusal = `/api/v1/moderation/ideas/${id}/objection-refusal`;
    const hide = (person: TestAgent) => person.put(hiding).send({ reason: 'personal-data' });
    const object = (person = citizen) =>
      person.post(`/api/v1/ideas/${id}/objection`).send({ text: '제 이름입니다.' });
    const own = async () => (await citizen.get(`/api/v1/ideas/${id}`)).body;
    const waiting = async (person: TestAgent) =>
      (await person.get('/api/v1/moderation/ideas')).body.items.find(
        (idea: { id: string }) => idea.id === id,
      );
    const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];

    expect(codeOf(await object())).toEqual([409, 'intake.objection_not_open']);
    expect((await hide(reviewer)).status).toBe(204);
    expect(await own()).toMatchObject({ objection: null, allowed: expect.arrayContaining(['object']) });
    expect((await mailTo(app, CITIZEN, '가려졌습니다: 오해받은')).text).toContain('이의');
    expect((await citizen.get(`/ideas/${id}`)).text).toContain(`/ideas/${id}/requests/object`);
    expect((await citizen.get(`/ideas/${id}/requests/object`)).text).toContain('가린 것에 이의 내기');
    expect(codeOf(await object(lead))).toEqual([403, 'intake.not_the_proposer']);
    // However fast they press, once.
    const answers = await Promise.all([object(), object(), object()]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
    const other = await citizen.post(`/api/v1/ideas/${id}/objection`).send({ text: '다른 말입니다.' });
    expect(codeOf(other)).toEqual([409, 'intake.objection_not_open']);
    const objected = `select id from ledger.events where subject_id = $1 and kind = 'idea.objected'`;
    expect(await app.query(objected, [id])).toHaveLength(1);
    expect(await own()).toMatchObject({
      objection: 'waiting',
      allowed: expect.not.arrayContaining(['object']),
    });
    expect(await waiting(reviewer)).toMatchObject({ objection: '제 이름입니다.', allowed: ['restore'] });
    expect(await waiting(lead)).toMatchObject({ allowed: ['restore', 'refuse_objection'] });
    expect(codeOf(await reviewer.post(refusal))).toEqual([403, 'intake.objection_by_another']);

    expect((await lead.delete(hiding)).status).toBe(204);
    expect(await own()).toMatchObject({ isHidden: false, objection: 'granted', objectBy: null });
    expect(await waiting(lead)).toBeUndefined();
    expect(codeOf(await hide(reviewer))).toEqual([403, 'intake.objection_by_another']);
    // Hidden by another again, it is no second time open to objection.
    expect((await hide(lead)).status).toBe(204);
    expect(codeOf(await object())).toEqual([409, 'intake.objection_not_open']);
    expect(codeOf(await reviewer.post(refusal))).toEqual([409, 'intake.objection_none']);
  });

  it('and a guest objects by the link in the mail, in vain, or too late', async () => {
    const [guest, reviewer, lead] = [await app.as('guest'), await app.as('reviewer'), await app.as('lead')];
    const sent = async (title: string) => {
      const email = `${title.length}-guest@example.kr`;
      const { id } = await submitIdea(guest, { ...forOurAgency, title, contact: { email } });
      const token = linkIn(await mailTo(app, email, '확인해 주세요'), '/confirm').searchParams.get('token');
      expect((await guest.post(`/api/v1/ideas/${id}/confirmation`).send({ token })).status).toBe(200);
      await untilRouted(app, id);
      const hidden = await reviewer.put(`/api/v1/ideas/${id}/hiding`).send({ reason: 'personal-data' });
      expect(hidden.status).toBe(204);
      const mail = await mailTo(app, email, '제안이 가려졌습니다');
      return { id, email, own: linkIn(mail, '/track/').searchParams.get('token')! };
    };
    const { id, email, own } = await sent('손님의 재난문자 제안');
    const text = '이름은 제 것입니다.';
    const path = `/api/v1/ideas/${id}/objection`;
    // Whoever has no token does not even find it.
    expect((await guest.post(path).send({ text })).status).toBe(404);
    const form = `/ideas/${id}/requests/object`;
    const _csrf = await formTokenOn(guest, `${form}?token=${own}`);
    const done = await guest.post(form).type('form').send({ _csrf, token: own, message: text });
    expect([done.status, done.headers.location]).toEqual([303, expect.stringContaining('done=objected')]);
    expect((await guest.get(done.headers.location!)).text).toContain('이의를 보냈습니다');
    // Pressed twice, the form leads to the same page.
    const twice = await guest.post(form).type('form').send({ _csrf, token: own, message: text });
    expect(twice.headers.location).toBe(done.headers.location);
    expect((await guest.post(path).send({ text: '다른 말입니다.', token: own })).status).toBe(409);
    expect((await lead.post(`/api/v1/moderation/ideas/${id}/objection-refusal`)).status).toBe(204);
    await mailTo(app, email, '이의를 받아들이지 않았습니다');
    const page = await guest.get(`/ideas/${id}?token=${own}`);
    expect(page.text).toContain('이의를 받아들이지 않았습니다.');

    const late = await sent('늦은 손님의 재난문자 제안');
    app.clock.advance({ days: 31 });
    const answer = await guest.post(`/api/v1/ideas/${late.id}/objection`).send({ text, token: late.own });
    expect([answer.status, answer.body.code]).toEqual([409, 'intake.objection_not_open']);
  });
});
