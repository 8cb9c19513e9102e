import { systemOf } from '@app/platform';
import { CaseVerification } from '@app/review';
import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { decide, mailTo, move, startReview, submitIdea, untilRouted } from './steps.js';

const EMAIL = 'citizen@nation.example.kr';

describe('a promise is kept, or slips', () => {
  let app: TestApp;
  let guest: TestAgent;
  let citizen: TestAgent;
  let reviewer: TestAgent;
  let lead: TestAgent;
  beforeAll(async () => {
    app = await anApp();
    guest = await app.as('guest');
  }, 60_000);
  afterAll(() => app.close());

  /** On this day, signed in anew: sessions end after twelve hours. */
  async function on(day: string): Promise<void> {
    app.clock.set(day);
    [citizen, reviewer, lead] = await Promise.all([app.as('citizen'), app.as('reviewer'), app.as('lead')]);
  }

  /** An idea adopted on 10 March 2026, to be carried out by 1 June. */
  async function aPromise(): Promise<string> {
    await on('2026-03-03');
    const { id } = await submitIdea(citizen);
    await untilRouted(app, id);
    await startReview(reviewer, id);
    await on('2026-03-10');
    const promise = {
      reply: '쉬운 낱말 목록을 만들겠습니다.',
      promisedOn: '2026-06-01',
      owner: '재난안전과',
    };
    await decide([reviewer, lead], id, 'adopt', promise);
    return id;
  }

  const figures = async () => (await guest.get('/api/v1/results')).body.total;
  const untilCounted = (expected: object) =>
    eventually(async () => expect(await figures()).toMatchObject(expected));
  const listed = async (state: string) =>
    (await guest.get(`/api/v1/results/promises?state=${state}&agency=mois`)).body.items;

  it('reaches a step, moves its day with a reason, and is carried out late', async () => {
    const id = await aPromise();
    await untilCounted({ promised: 1, running: 1, moved: 0, overdue: 0, shareInTime: null });
    const step = { title: '낱말 목록 공개', dueOn: '2026-04-10' };
    const added = await reviewer.post(`/api/v1/cases/${id}/milestones`).send(step);
    expect(added.status).toBe(201);
    expect((await guest.get(`/api/v1/ideas/${id}/milestones`)).body).toMatchObject([
      { ...step, doneOn: null },
    ]);

    await on('2026-04-09');
    const note = '낱말 300개를 골라 누리집에 올렸습니다.';
    const reached = await reviewer.post(`/api/v1/milestones/${added.body.id}/completion`).send({ note });
    expect(reached.body).toMatchObject({ doneOn: '2026-04-09' });
    const mail = await mailTo(app, EMAIL, '실시 단계를 이루었습니다');
    for (const words of [note, step.title, '2026-04-09', '실시 예정일: 2026-06-01'])
      expect(mail.text).toContain(words);

    await on('2026-05-20');
    const slip = { promisedOn: '2026-08-03', message: '시스템 교체가 8월로 미뤄졌습니다.' };
    expect((await move(reviewer, id, 'report_slip', slip)).status).toBe(200);
    const told = await mailTo(app, EMAIL, '실시 시기 변경');
    expect(told.text).toContain(slip.message);
    expect(told.text).toContain(slip.promisedOn);
    await untilCounted({ running: 1, moved: 1, overdue: 0 });
    expect(await listed('moved')).toMatchObject([
      { ideaId: id, firstPromisedOn: '2026-06-01', promisedOn: '2026-08-03', slips: 1, owner: '재난안전과' },
    ]);

    await on('2026-08-04');
    expect(await figures()).toMatchObject({ overdue: 1, shareInTime: 0 });
    await on('2026-08-10');
    expect((await move(reviewer, id, 'implement', { message: '오늘부터 보냅니다.' })).status).toBe(200);
    await untilCounted({ running: 0, late: 1, inTime: 0, overdue: 0, shareInTime: 0 });
    expect(await listed('late')).toMatchObject([{ ideaId: id, keptOn: '2026-08-10' }]);
    const closed = await reviewer
      .post(`/api/v1/cases/${id}/milestones`)
      .send({ ...step, dueOn: '2026-08-10' });
    expect([closed.status, closed.body.code]).toEqual([409, 'delivery.promise_over']);
  });

  it('is kept by its day, and its effect is measured a year later', async () => {
    const id = await aPromise();
    await on('2026-06-01');
    expect((await move(reviewer, id, 'implement', { message: '오늘부터 보냅니다.' })).status).toBe(200);
    await untilCounted({ promised: 2, inTime: 1, late: 1, shareInTime: 0.5 });
    expect((await move(reviewer, id, 'observe_effect', { effectFrom: '2026-06-01' })).status).toBe(200);
    await on('2027-06-03');
    await eventually(
      async () => {
        const effect = { grade: 'grade-su', message: '민원이 줄었습니다.', amount: 12_000_000 };
        expect((await move(reviewer, id, 'record_effect', effect)).body).toMatchObject({
          state: 'effect_measured',
        });
      },
      { within: 15_000, every: 500 },
    );
    await untilCounted({ measured: 1, effectWon: 12_000_000 });
  });

  it('lapses after three years, and everyone can see it', async () => {
    const id = await aPromise();
    await untilCounted({ promised: 3, running: 1 });
    await on('2029-03-14');
    await eventually(async () => expect(await figures()).toMatchObject({ running: 0, undone: 1 }), {
      within: 20_000,
    });
    expect(await listed('undone')).toMatchObject([{ ideaId: id, droppedOn: '2029-03-14' }]);
    await mailTo(app, EMAIL, '미실시로 종료');
    expect((await lead.put(`/api/v1/ideas/${id}/hiding`).send({ reason: 'obscene' })).status).toBe(204);
    expect(await listed('undone')).toEqual([]);
    expect(await figures()).toMatchObject({ undone: 1 });
  });

  it('and its effect is measured for a whole year, also where the three years end meanwhile', async () => {
    const id = await aPromise();
    await on('2028-11-01');
    const slip = { promisedOn: '2029-02-01', message: '시스템 교체가 늦어졌습니다.' };
    expect((await move(reviewer, id, 'report_slip', slip)).status).toBe(200);
    await on('2029-02-01');
    expect((await move(reviewer, id, 'implement', { message: '목록대로 씁니다.' })).status).toBe(200);
    await on('2029-02-16');
    expect((await move(reviewer, id, 'observe_effect', { effectFrom: '2029-02-15' })).status).toBe(200);
    await on('2029-03-14');
    const passed = `select kind from ledger.events where subject_id = $1 and kind = 'clock.elapsed' and data ->> 'clock' = 'management'`;
    await eventually(async () => expect(await app.query(passed, [id])).toHaveLength(1));
    await on('2029-06-01');
    expect((await citizen.get(`/api/v1/ideas/${id}`)).body.state).toBe('measuring_effect');
    await on('2030-02-16');
    const effect = { grade: 'grade-su', message: '알아듣기 쉬워졌습니다.' };
    const measured = await move(reviewer, id, 'record_effect', effect);
    expect(measured.body).toMatchObject({ state: 'effect_measured' });
    await on('2030-02-18');
    await eventually(async () =>
      expect((await citizen.get(`/api/v1/ideas/${id}`)).body.state).toBe('completed'),
    );
  });

  it('leaves a ledger that agrees with every case', async () => {
    const verification = app.api.get(CaseVerification, { strict: false });
    expect(await verification.verify(systemOf(await app.tenantId()))).toEqual({ cases: 4, faults: [] });
  });
});
