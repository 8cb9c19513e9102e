import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import {
  caseOf,
  move,
  promise as anyPromise,
  startReview,
  submitIdea,
} from '../../../../test/journeys/steps.js';

const FAR = '9b2e0a52-6f7e-4d36-9d5b-0c6b3a2f7c11';
const promise = { ...anyPromise, promisedOn: '2027-05-03' };
const step = { title: '쉬운 낱말 목록을 정한다', dueOn: '2026-06-01' };

let app: TestApp;
let reviewer: TestAgent;
let citizen: TestAgent;
let guest: TestAgent;

beforeAll(async () => {
  app = await anApp({ worker: false });
  app.clock.set('2026-03-10');
  [reviewer, citizen, guest] = await Promise.all([
    app.as('reviewer', 'jeonju'),
    app.as('citizen', 'jeonju'),
    app.as('guest', 'jeonju'),
  ]);
}, 60_000);

afterAll(() => app?.close());

/** An idea in review, or adopted with a promise for May 2027. */
async function anIdea({ isAdopted = true, ...more }: { isAdopted?: boolean; isWithheld?: boolean } = {}) {
  const { id } = await submitIdea(citizen, { title: '골목 등', improvement: '밝게 해 주세요.', ...more });
  const { agencyCode: agency } = (await reviewer.get('/api/v1/sessions/current')).body;
  if ((await caseOf(reviewer, id)).agencyCode === null) await move(reviewer, id, 'route', { agency });
  await startReview(reviewer, id);
  if (isAdopted) expect((await move(reviewer, id, 'adopt', promise)).status).toBe(200);
  return id as string;
}

const add = (ideaId: string, body: object = step) =>
  reviewer.post(`/api/v1/cases/${ideaId}/milestones`).send(body);
const change = (id: string, body: object) => reviewer.put(`/api/v1/milestones/${id}`).send(body);
const reach = (id: string, note = '목록을 정했습니다.') =>
  reviewer.post(`/api/v1/milestones/${id}/completion`).send({ note });
const listed = async (person: TestAgent, ideaId: string) =>
  (await person.get(`/api/v1/ideas/${ideaId}/milestones`)).body;

/** Status, code and field of an answer. */
const said = ({
  status,
  body,
}: {
  status: number;
  body: { code?: string; errors?: { field: string }[] };
}) => [status, body.code, body.errors?.[0]?.field];

describe('steps to a promise', () => {
  it('are added, changed, reached and read by everyone, each on the record without a word of them', async () => {
    const id = await anIdea();
    const added = await add(id);
    expect([added.status, added.body]).toEqual([201, expect.objectContaining({ ...step, doneOn: null })]);
    const later = { ...step, dueOn: '2026-07-01', reason: '위원회가 늦게 열렸습니다.' };
    expect((await change(added.body.id, later)).body).toMatchObject(later);
    const second = await add(id, { title: '시범 발송', dueOn: '2026-05-01' });
    expect((await reach(second.body.id)).body).toMatchObject({
      doneOn: '2026-03-10',
      note: '목록을 정했습니다.',
    });
    expect(await listed(guest, id)).toMatchObject([
      { title: '시범 발송', doneOn: '2026-03-10' },
      { title: step.title, dueOn: '2026-07-01', reason: later.reason },
    ]);
    const third = await add(id, { title: '지울 것', dueOn: '2026-05-01' });
    expect((await reviewer.delete(`/api/v1/milestones/${third.body.id}`)).status).toBe(204);
    expect(await listed(guest, id)).toHaveLength(2);

    const events = await app.query<{ kind: string; data: object }>(
      `select kind, data from ledger.events where subject_id = $1 and kind like 'milestone.%' order by sequence`,
      [id],
    );
    expect(events.map(({ kind }) => kind)).toEqual([
      'milestone.added',
      'milestone.changed',
      'milestone.added',
      'milestone.reached',
      'milestone.added',
      'milestone.removed',
    ]);
    expect(events[1]!.data).toMatchObject({
      milestone: added.body.id,
      before: step.dueOn,
      dueOn: later.dueOn,
    });
    expect(JSON.stringify(events)).not.toMatch(/[가-힣]/);
  });

  it('are refused with the reason and the field', async () => {
    const early = await anIdea({ isAdopted: false });
    expect(said(await add(early))).toEqual([409, 'delivery.no_promise', undefined]);
    const id = await anIdea();
    expect(said(await add(id, { ...step, dueOn: '2027-05-04' }))).toEqual([
      422,
      'delivery.after_promise',
      'dueOn',
    ]);
    expect(said(await add(id, { ...step, dueOn: '2026-03-09' }))).toEqual([
      422,
      'delivery.day_past',
      'dueOn',
    ]);
    expect((await add(id, { ...step, dueOn: '2026-03-10' })).status).toBe(201);
    expect((await add(id, { ...step, dueOn: promise.promisedOn })).status).toBe(201);

    const { id: one } = (await add(id)).body;
    const late = { ...step, dueOn: '2026-06-02' };
    expect(said(await change(one, late))).toEqual([422, 'delivery.reason_required', 'reason']);
    expect(said(await change(one, { ...late, reason: ' ' }))).toEqual([
      422,
      'delivery.reason_required',
      'reason',
    ]);
    expect(said(await change(one, { ...step, dueOn: '2026-03-01' }))).toEqual([
      422,
      'delivery.day_past',
      'dueOn',
    ]);
    expect((await change(one, { ...step, dueOn: '2026-05-01' })).status).toBe(200);
    expect((await reach(one)).status).toBe(200);
    for (const again of [await reach(one), await change(one, step)])
      expect(said(again)).toEqual([409, 'delivery.already_reached', undefined]);
    expect((await reviewer.delete(`/api/v1/milestones/${one}`)).body.code).toBe('delivery.already_reached');
    expect(said(await reach(FAR))).toEqual([404, 'delivery.milestone_not_found', undefined]);
    expect(said(await add(FAR))).toEqual([404, 'review.case_not_found', undefined]);
  });

  it('are no more than fifty', async () => {
    const id = await anIdea();
    await app.query(
      `insert into delivery.milestones (tenant_id, id, idea_id, title, due_on)
       select $1, gen_random_uuid(), $2, n::text, '2026-06-01' from generate_series(1, 50) n`,
      [await app.tenantId('jeonju'), id],
    );
    expect(said(await add(id))).toEqual([409, 'delivery.too_many', undefined]);
  });

  it('stand as they are once the promise was kept', async () => {
    const id = await anIdea();
    const { id: one } = (await add(id)).body;
    await app.query(
      `insert into delivery.commitments (tenant_id, idea_id, promised_at, first_promised_on, promised_on, slips,
         kept_on, sequence) values ($1, $2, now(), '2027-05-03', '2027-05-03', 0, '2026-04-01', 5)`,
      [await app.tenantId('jeonju'), id],
    );
    for (const answer of [await add(id), await change(one, step), await reach(one)])
      expect(said(answer)).toEqual([409, 'delivery.promise_over', undefined]);
  });

  it('are shown as far as the idea is', async () => {
    const withheld = await anIdea({ isWithheld: true });
    const hidden = await anIdea();
    for (const id of [withheld, hidden]) expect((await add(id)).status).toBe(201);
    expect((await reviewer.put(`/api/v1/ideas/${hidden}/hiding`).send({ reason: 'obscene' })).status).toBe(
      204,
    );
    for (const id of [withheld, hidden]) {
      expect(await listed(guest, id)).toEqual([]);
      expect(await listed(reviewer, id)).toHaveLength(1);
    }
    expect(await listed(citizen, withheld)).toHaveLength(1);
    const nobodys = await guest.get(`/api/v1/ideas/${FAR}/milestones`);
    expect([nobodys.status, nobodys.body.code]).toEqual([404, 'intake.idea_not_found']);
  });

  it('are another agency’s own affair, but for those who look after the whole', async () => {
    const id = await anIdea();
    const { id: one } = (await add(id)).body;
    await app.query(`update review.cases set agency_code = 'elsewhere' where idea_id = $1`, [id]);
    expect(said(await add(id))).toEqual([404, 'review.case_not_found', undefined]);
    for (const answer of [await change(one, step), await reach(one)])
      expect(said(answer)).toEqual([404, 'delivery.milestone_not_found', undefined]);
    const administrator = await app.as('administrator', 'jeonju');
    const own = await administrator
      .post(`/api/v1/milestones/${one}/completion`)
      .send({ note: '마쳤습니다.' });
    expect(own.status).toBe(200);
    const foreigner = await app.as('administrator');
    const foreign = await foreigner
      .post(`/api/v1/milestones/${one}/completion`)
      .send({ note: '마쳤습니다.' });
    expect(said(foreign)).toEqual([404, 'delivery.milestone_not_found', undefined]);
  });
});
