import { AccountsService } from '@app/identity';
import { DEMO_PASSWORD } from '../../apps/cli/src/seed/demo-accounts.js';
import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import {
  caseOf,
  claim,
  decide,
  forNobody,
  move,
  promise,
  startReview,
  submitIdea,
  untilRouted,
} from './steps.js';

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
    const committee = { ...promise, promisedOn: '2027-05-03', committeeSize: 7 };
    const few = await move(reviewer, id, 'adopt_after_all', { ...committee, committeeCitizens: 3 });
    expect([few.status, few.body.errors[0].field]).toEqual([422, 'fields.committeeCitizens']);
    await decide([reviewer, lead], id, 'adopt_after_all', { ...committee, committeeCitizens: 4 });
    expect(await caseOf(lead, id)).toMatchObject({ state: 'adopted', promisedOn: committee.promisedOn });
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

  it('and whoever follows an agency that has ended says no once more', async () => {
    await at('2026-03-02T01:00:00Z');
    const administrator = await app.as('administrator');
    const words = { nameKo: '야간과', nameEn: 'Night', legalBasis: '직제', isCoordinator: false };
    for (const code of ['night', 'day-and-night'])
      await administrator
        .post('/api/v1/agencies')
        .send({ ...words, code })
        .expect(201);
    const officer = await app.ofAgency('night');
    const email = 'chief@nation.example.kr';
    const account = { email, name: '야간과장', password: DEMO_PASSWORD, roles: ['lead' as const] };
    await app.api
      .get(AccountsService, { strict: false })
      .open(await app.tenantId(), { ...account, agencyCode: 'night' });
    const { id } = await submitIdea(citizen, forNobody);
    await untilRouted(app, id);
    expect((await move(officer, id, 'route', { agency: 'night' })).status).toBe(200);
    await startReview(officer, id);
    const no = { reason: 'feasibility', reply: '지금은 어렵습니다.' };
    await decide([officer, await app.signIn(email)], id, 'decline', no);

    await app.query(`update identity.accounts set agency_code = 'day-and-night' where agency_code = 'night'`);
    await administrator
      .post('/api/v1/agencies/night/retirement')
      .send({ version: 1, successorCode: 'day-and-night' })
      .expect(200);
    expect((await request(id, ask)).body).toMatchObject({ state: 're_examination' });
    const heirs = await Promise.all([app.signIn('night@nation.example.kr'), app.signIn(email)]);
    await claim(heirs[0], id);
    await decide(heirs, id, 'uphold', { ...no, committeeSize: 7, committeeCitizens: 4 });
    expect(await caseOf(lead, id)).toMatchObject({ state: 'upheld', agencyCode: 'day-and-night' });
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

  it('and says of each answer what it is worth, for thirty days; of five and more an average is public', async () => {
    const id = await declinedIdea('feasibility');
    const path = `/api/v1/ideas/${id}/satisfaction`;
    const say = (body: object) => citizen.put(path).send(body);
    expect((await citizen.get(path)).body).toMatchObject({ score: null, isOpen: true });
    expect((await say({ score: 1, reason: '까닭을 알 수 없습니다.' })).status).toBe(204);
    expect((await say({ score: 2, reason: '전화로 설명을 들었습니다.' })).status).toBe(204);
    const own = (await citizen.get(path)).body;
    expect(own).toMatchObject({ score: 2, reason: '전화로 설명을 들었습니다.', isOpen: true });
    expect(own.changeableUntil).toMatch(/^2026-04-09/);
    const readers = () =>
      app.mails.flatMap(({ text, to }) => (text?.includes(path.slice(7)) ? [to?.[0]?.address] : []));
    await eventually(async () => expect(readers()).toEqual(['citizen@nation.example.kr']));

    const staff = await reviewer.get(`/api/v1/cases/${id}/satisfaction`);
    expect(staff.body).toMatchObject([{ agencyCode: 'mois', score: 2, reason: '전화로 설명을 들었습니다.' }]);
    const kinds = await app.query<{ kind: string; text: string }>(
      `select kind, data::text as text from ledger.events where data ->> 'idea' = $1 and kind like 'satisf%' order by id`,
      [id],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['satisfaction.given', 'satisfaction.changed']);
    expect(kinds.some(({ text }) => text.includes('전화'))).toBe(false);

    // A second answer is rated by itself, while what was said of the first stands.
    expect((await request(id, ask)).status).toBe(201);
    await claim(reviewer, id);
    const committee = { ...promise, promisedOn: '2027-05-03', committeeSize: 7, committeeCitizens: 4 };
    await decide([reviewer, lead], id, 'adopt_after_all', committee);
    expect((await citizen.get(path)).body).toMatchObject({ score: null, isOpen: true });
    expect((await say({ score: 5 })).status).toBe(204);
    expect((await reviewer.get(`/api/v1/cases/${id}/satisfaction`)).body).toHaveLength(2);

    const guest = await app.as('guest');
    expect((await guest.get('/api/v1/satisfaction')).body).toEqual([]);
    const more = `insert into intake.satisfactions (tenant_id, id, idea_id, answer_id, agency_code, score, given_at)
      select tenant_id, gen_random_uuid(), id, gen_random_uuid(), $2, 4, now()
      from intake.ideas, generate_series(1, $3) where id = $1`;
    await app.query(more, [id, 'mois', 2]);
    await app.query(more, [id, 'moe', 4]);
    expect((await guest.get('/api/v1/satisfaction')).body).toEqual([]);
    await app.query(more, [id, 'mois', 1]);
    expect((await guest.get('/api/v1/satisfaction')).body).toEqual([
      { agencyCode: 'mois', count: 5, average: 3.8 },
    ]);
    // Whoever reads another agency's cases only finds nothing there.
    const other = await app.query(`update identity.accounts set agency_code = 'moe' where id = (
      select id from identity.accounts where sign_in_name = 'evaluator@nation.example.kr') returning 1`);
    expect(other).toHaveLength(1);
    const evaluator = await app.as('evaluator');
    expect((await evaluator.get(`/api/v1/cases/${id}/satisfaction`)).status).toBe(404);

    await at('2026-04-10T01:00:01Z');
    expect((await citizen.get(path)).body).toMatchObject({ score: 5, isOpen: false });
    expect((await say({ score: 1 })).body).toMatchObject({
      status: 409,
      code: 'intake.satisfaction_settled',
    });
  });
});
