import { Database, systemOf } from '@app/platform';
import { CaseVerification, ConfirmedAgencies } from '@app/review';
import { anApp, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { caseOf, claim, forNobody, move, promise, startReview, submitIdea, untilRouted } from './steps.js';

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

  it('says no, and whoever proposed may ask again within fifteen days', async () => {
    const at = async (instant: string) => {
      app.clock.set(instant);
      return Promise.all([app.as('citizen', 'jeonju'), app.ofAgency('jj-transport', 'jeonju')]);
    };
    const begun = await at('2027-03-02T01:00:00Z');
    const declined = async (): Promise<string> => {
      const { id } = await submitIdea(begun[0], forNobody);
      await untilRouted(app, id);
      expect((await move(begun[1], id, 'route', { agency: 'jj-transport' })).status).toBe(200);
      await startReview(begun[1], id);
      const tooLate = { ...promise, promisedOn: '2030-03-03' };
      expect((await move(begun[1], id, 'adopt', tooLate)).body.errors).toMatchObject([
        { field: 'fields.promisedOn' },
      ]);
      const no = { reason: 'feasibility', reply: '지금은 어렵습니다.' };
      expect((await move(begun[1], id, 'decline', no)).body).toMatchObject({ state: 'not_adopted' });
      return id;
    };
    const [inTime, late] = [await declined(), await declined()];
    const ask = { transition: 'request_re_examination', message: '이미 하는 시가 있습니다.' };
    const [citizen, officer] = await at('2027-03-17T14:59:00Z');
    const asked = await citizen.post(`/api/v1/ideas/${inTime}/requests`).send(ask);
    expect([asked.status, asked.body.state]).toEqual([201, 're_examination']);
    await claim(officer, inTime);
    const committee = { ...promise, promisedOn: '2027-09-01', committeeSize: 6, committeeCitizens: 3 };
    expect((await move(officer, inTime, 'adopt_after_all', committee)).body).toMatchObject({
      ...{ state: 'adopted', awaitsApproval: false },
    });
    const [again] = await at('2027-03-17T15:00:00Z');
    const refused = await again.post(`/api/v1/ideas/${late}/requests`).send(ask);
    expect(refused.body).toMatchObject({ status: 409, condition: 'clock_runs' });
  });

  it('and what a department promised that ends, the one that follows it carries out', async () => {
    const [citizen, administrator] = await Promise.all([
      app.as('citizen', 'jeonju'),
      app.as('administrator', 'jeonju'),
    ]);
    const words = { nameKo: '그늘과', nameEn: 'Shade', legalBasis: '전주시 조례', isCoordinator: false };
    for (const code of ['shade', 'shade-and-trees'])
      await administrator
        .post('/api/v1/agencies')
        .send({ ...words, code })
        .expect(201);
    const officer = await app.ofAgency('shade', 'jeonju');
    const { id } = await submitIdea(citizen, forNobody);
    await untilRouted(app, id);
    expect((await move(officer, id, 'route', { agency: 'shade' })).status).toBe(200);
    await startReview(officer, id);
    expect((await move(officer, id, 'adopt', promise)).status).toBe(200);
    const promiser = `select agency_code as code from delivery.commitments where idea_id = $1`;
    await eventually(async () => expect(await app.query(promiser, [id])).toEqual([{ code: 'shade' }]));

    await app.query(
      `update identity.accounts set agency_code = 'shade-and-trees' where agency_code = 'shade'`,
    );
    const retire = (successorCode: string | null) =>
      administrator.post('/api/v1/agencies/shade/retirement').send({ version: 1, successorCode });
    expect((await retire(null)).body).toMatchObject({
      status: 409,
      code: 'onboarding.agency_has_decided_cases',
      decidedCases: 1,
    });
    expect((await retire('shade-and-trees')).status).toBe(200);
    const heir = await app.signIn('shade@jeonju.example.kr', 'jeonju');
    const passed = await caseOf(heir, id);
    expect(passed).toMatchObject({ state: 'adopted', agencyCode: 'shade-and-trees', assigneeId: null });
    expect(passed.timeline.at(-1)).toMatchObject({ kind: 'inherited', agencyCode: 'shade-and-trees' });
    await eventually(async () =>
      expect(await app.query(promiser, [id])).toEqual([{ code: 'shade-and-trees' }]),
    );
    // What the model learns from goes with the business.
    const town = systemOf(await app.tenantId('jeonju'));
    const confirmed = await app.api
      .get(Database, { strict: false })
      .enter(town, (tx) => app.api.get(ConfirmedAgencies, { strict: false }).list(tx, town.tenantId, 10));
    expect(confirmed).toContainEqual(expect.objectContaining({ ideaId: id, agencyCode: 'shade-and-trees' }));
    const done = await move(heir, id, 'implement', { message: '나무를 심었습니다.' });
    expect(done.body).toMatchObject({ state: 'done' });
    const verification = app.api.get(CaseVerification, { strict: false });
    expect((await verification.verify(town)).faults).toEqual([]);
  });

  it('and tells of a re-examination where its workflow has one, and nowhere else', async () => {
    const administrator = await app.as('administrator', 'jeonju');
    const guest = await app.as('guest', 'jeonju');
    const help = async () => (await guest.get('/help').set('Accept-Language', 'ko')).text;
    expect(await help()).toContain('재심사를 요청할 수도 있습니다');
    const { revision, definition } = (await administrator.get('/api/v1/workflow-draft')).body;
    const gone = ['re_examination', 'request_re_examination'];
    const isLeft = (one: string | { code?: string; name?: string }): boolean =>
      !gone.includes(typeof one === 'string' ? one : (one.code ?? one.name ?? ''));
    const less = JSON.stringify(definition, (_, value: unknown) =>
      Array.isArray(value) ? value.filter(isLeft) : value,
    );
    await administrator
      .put('/api/v1/workflow-draft')
      .send({ revision, definition: JSON.parse(less) })
      .expect(200);
    await administrator
      .post('/api/v1/workflow-draft/publications')
      .send({ revision: revision + 1, note: '재심사를 뺌' })
      .expect(200);
    await eventually(async () => expect(await help()).not.toContain('재심사를 요청할 수도 있습니다'));
    expect(await help()).toContain('만족도와 까닭을 알려 주세요.');
  });
});
