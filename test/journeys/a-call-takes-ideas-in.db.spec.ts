import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { forOurAgency, submitIdea } from './steps.js';

describe('a call takes ideas in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await anApp();
    await app.query(
      `update intake.calls set opens_on = '2026-03-01', closes_on = '2026-04-15', announces_on = '2026-06-30'
       where code = 'korean-new-deal-2021'`,
    );
  });
  afterAll(() => app.close());

  const idea = { ...forOurAgency, callCode: 'korean-new-deal-2021' };

  it('and the month begins on its closing day', async () => {
    app.clock.set('2026-03-10T03:00:00Z');
    const { dueOn } = await submitIdea(await app.as('citizen'), idea);
    expect(dueOn).toBe('2026-05-15');
  });

  it.each([
    ['before it opens', '2026-02-28T14:59:59Z', 422],
    ['from its first minute in Seoul', '2026-02-28T15:00:00Z', 201],
    ['to its last', '2026-04-15T14:59:59Z', 201],
    ['and no longer', '2026-04-15T15:00:00Z', 422],
  ])('%s (%s): %d', async (_, instant, status) => {
    // Signing in and sending take longer than the second that is left.
    app.clock.stop(instant);
    const citizen = await app.as('citizen');
    const answer = await citizen.post('/api/v1/ideas').send(idea);
    expect(answer.status).toBe(status);
    if (status === 422)
      expect(answer.body.errors).toMatchObject([{ field: 'callCode', code: 'intake.call_not_open' }]);
  });

  it('and administrators tell of more time, of a later announcement, and at last that nobody won', async () => {
    const path = '/api/v1/calls/korean-new-deal-2021';
    const words = { textKo: '접수가 많습니다.', textEn: 'Many ideas come in.' };
    let administrator: TestAgent;
    const at = async (instant: string) => {
      app.clock.set(instant);
      administrator = await app.as('administrator');
    };
    const tell = async (kind: string, day?: string) => {
      const answer = await administrator.post(`${path}/notices`).send({ kind, day, ...words });
      return answer.status === 201 ? answer.body : (answer.body.errors?.[0]?.code ?? answer.body.code);
    };
    await at('2026-04-15T03:00:00Z');
    expect(await tell('no_winner')).toBe('intake.call_still_open');
    expect(await tell('extended')).toBe('intake.notice_day_later');
    expect(await tell('extended', '2026-04-15')).toBe('intake.notice_day_later');
    expect(await tell('extended', '2026-07-01')).toBe('intake.notice_after_announcement');
    expect(await tell('extended', '2026-04-29')).toMatchObject({ closesOn: '2026-04-29', isOpen: true });
    expect(await tell('delayed', '2026-07-31')).toMatchObject({ announcesOn: '2026-07-31' });

    // Whoever proposes now has the month from the new day; who did before keeps what they were told.
    await at('2026-04-20T03:00:00Z');
    expect((await submitIdea(await app.as('citizen'), idea)).dueOn).toBe('2026-05-29');
    const before = await app.query(`select 1 from review.cases where due_on = '2026-05-15'`);
    expect(before.length).toBeGreaterThan(0);

    await at('2026-05-02T03:00:00Z');
    expect(await tell('extended', '2026-05-09')).toBe('intake.notice_too_late');
    expect(await tell('no_winner', '2026-05-09')).toBe('intake.notice_without_day');
    expect(await tell('no_winner')).toMatchObject({
      notices: [
        { kind: 'no_winner', formerDay: null, day: null, ...words },
        { kind: 'delayed', formerDay: '2026-06-30', day: '2026-07-31' },
        { kind: 'extended', formerDay: '2026-04-15', day: '2026-04-29' },
      ],
    });
    expect(await tell('no_winner')).toBe('intake.notice_given');
    const page = (await (await app.as('guest')).get('/calls/korean-new-deal-2021?lang=ko')).text;
    for (const told of ['당선된 제안이 없습니다', '2026년 4월 15일', '2026년 4월 29일', words.textKo])
      expect(page).toContain(told);
    const events = await app.query(`select data from ledger.events where kind = 'call.noticed' order by id`);
    expect(events).toHaveLength(3);
    expect(JSON.stringify(events)).not.toContain('접수');
  });
});
