import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { caseOf, claim, decide, move, promise, startReview, submitIdea, untilRouted } from './steps.js';

const ask = { transition: 'request_re_examination', message: '같은 장비로 이미 하는 시가 있습니다.' };

describe('a proposer asks again', () => {
  let app: TestApp;
  let citizen: TestAgent;
  let reviewer: TestAgent;
  let lead: TestAgent;
  beforeAll(async () => {
    app = await anApp();
  });
  afterAll(() => app.close());

  /** An idea that was declined on 10 March 2026 on this ground. */
  async function declinedIdea(reason: string): Promise<string> {
    await at('2026-03-02T01:00:00Z');
    const { id } = await submitIdea(citizen);
    await untilRouted(app, id);
    await startReview(reviewer, id);
    await at('2026-03-10T01:00:00Z');
    const fields = { reason, reply: '지금은 어렵습니다.' };
    await decide([reviewer, lead], id, 'decline', fields);
    return id;
  }

  /** At this instant, signed in anew: sessions end after twelve hours. */
  async function at(instant: string): Promise<void> {
    app.clock.set(instant);
    [citizen, reviewer, lead] = await Promise.all([app.as('citizen'), app.as('reviewer'), app.as('lead')]);
  }

  const request = (id: string, body: object) => citizen.post(`/api/v1/ideas/${id}/requests`).send(body);

  it('within fifteen days, and the committee says yes', async () => {
    const id = await declinedIdea('feasibility');
    // Fifteen days from 10 March end on 25 March 2026, a Wednesday.
    await at('2026-03-25T14:59:00Z');
    const seen = (await citizen.get(`/api/v1/ideas/${id}`)).body;
    expect(seen).toMatchObject({ state: 'not_adopted' });
    expect(seen.clocks.at(-1)).toMatchObject({ code: 'appeal', party: 'proposer', dueOn: '2026-03-25' });
    expect(seen.allowed).toEqual(expect.arrayContaining(['request_re_examination', 'point_to_policy']));
    expect(seen.allowed).not.toContain('apply_for_second_chance');

    const asked = await request(id, ask);
    expect([asked.status, asked.body.state]).toEqual([201, 're_examination']);
    expect((await citizen.get(`/api/v1/ideas/${id}/timeline`)).body.at(-1)).toMatchObject({
      kind: ask.transition,
      message: ask.message,
    });
    await claim(reviewer, id);
    const committee = { ...promise, committeeSize: 7 };
    const few = await move(reviewer, id, 'adopt_after_all', { ...committee, committeeCitizens: 3 });
    expect([few.status, few.body.errors[0].field]).toEqual([422, 'fields.committeeCitizens']);
    await decide([reviewer, lead], id, 'adopt_after_all', { ...committee, committeeCitizens: 4 });
    expect(await caseOf(lead, id)).toMatchObject({ state: 'adopted', promisedOn: promise.promisedOn });
  });

  it('and not on the sixteenth', async () => {
    const id = await declinedIdea('feasibility');
    await at('2026-03-25T15:00:01Z');
    expect((await citizen.get(`/api/v1/ideas/${id}`)).body.allowed).not.toContain(ask.transition);
    expect((await request(id, ask)).body).toMatchObject({
      status: 409,
      code: 'workflow.condition_failed',
      condition: 'clock_runs',
    });
  });

  it('for a second chance where the law was missing, and only there', async () => {
    const id = await declinedIdea('law-missing');
    const apply = { transition: 'apply_for_second_chance', message: '사전컨설팅으로 할 수 있습니다.' };
    expect((await request(id, apply)).body).toMatchObject({ state: 'second_chance' });
    const other = await declinedIdea('feasibility');
    expect((await request(other, apply)).body).toMatchObject({ status: 409, condition: 'last_reason_among' });
  });

  it('with a reason, as the proposer, and for nothing that is an official’s to do', async () => {
    const id = await declinedIdea('feasibility');
    const silent = await request(id, { transition: ask.transition });
    expect([silent.status, silent.body.errors[0].field]).toEqual([422, 'message']);
    for (const person of [await app.as('guest'), lead]) {
      const answer = await person.post(`/api/v1/ideas/${id}/requests`).send(ask);
      expect([answer.status, answer.body.code]).toEqual([403, 'intake.not_the_proposer']);
    }
    const reopened = await request(id, { transition: 'reopen', message: '다시 봐 주세요.' });
    expect([reopened.status, reopened.body.code]).toEqual([409, 'workflow.role_not_allowed']);
    const unknown = await request(id, { transition: 'crown', message: '왕으로' });
    expect([unknown.status, unknown.body.code]).toEqual([409, 'workflow.unknown_transition']);
  });

  it('an official who proposed something is its proposer, and nothing else', async () => {
    await at('2026-03-02T01:00:00Z');
    const { id } = await submitIdea(lead);
    await untilRouted(app, id);
    await startReview(lead, id);
    const consult = await lead
      .post(`/api/v1/ideas/${id}/requests`)
      .send({ transition: 'consult', message: '묻습니다.' });
    expect([consult.status, consult.body.code]).toEqual([409, 'workflow.role_not_allowed']);
  });
});
