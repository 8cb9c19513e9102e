import { DueSweep } from '@app/ledger';
import { seoulDay } from '@app/platform';
import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { caseOf, claim, linkIn, mailTo, move, startReview, submitIdea, untilRouted } from './steps.js';

const DAY_MS = 86_400_000;
const ask = (agency: string, part = 'consulted') => ({
  agency,
  part,
  question: '귀 기관의 일과 겹치는 곳이 있습니까?',
});
const opinion = (stance: string) => ({ stance, text: '작년에 한 조사에 비추어 적습니다.' });

describe('agencies are asked for opinions', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await anApp();
  });
  afterAll(() => app.close());
  afterEach(() => app.clock.reset());

  const dayIn = (days: number): string => seoulDay(new Date(app.clock.now().getTime() + days * DAY_MS));
  const opinionsOf = async (person: TestAgent, id: string) =>
    (await person.get(`/api/v1/cases/${id}/opinions`).expect(200)).body;
  const give = (person: TestAgent, opinionId: string, given: object) =>
    person.post(`/api/v1/opinions/${opinionId}/versions`).send(given);
  const askedIn = async (person: TestAgent): Promise<{ ideaId: string; answerBy: string }[]> =>
    (await person.get('/api/v1/cases?scope=asked&limit=100').expect(200)).body.items;
  const kindsOf = async (id: string): Promise<string[]> =>
    (
      await app.query<{ kind: string }>(
        `select kind from ledger.events where subject_id = $1 and kind like 'opinion.%' order by sequence`,
        [id],
      )
    ).map(({ kind }) => kind);

  async function reviewed(): Promise<string> {
    const { id } = await submitIdea(await app.as('citizen'));
    await untilRouted(app, id);
    await startReview(await app.as('reviewer'), id);
    return id;
  }

  /** Asks as the reviewer who leads; by the last day there is unless another is named. */
  async function askAll(id: string, asked: object[], answerBy?: string) {
    const reviewer = await app.as('reviewer');
    const { version } = await caseOf(reviewer, id);
    const body = { version, message: '관계 기관의 의견을 듣습니다.', asked, ...(answerBy && { answerBy }) };
    return reviewer.post(`/api/v1/cases/${id}/opinions`).send(body);
  }

  /** Looks for what is due, as the worker does all the time. */
  async function sweep(): Promise<void> {
    const due = app.worker!.get(DueSweep, { strict: false });
    while ((await due.sweep()) > 0);
  }

  it('by one act that tells the proposer, stops the clock, and reaches those who are asked', async () => {
    const id = await reviewed();
    const moe = await app.ofAgency('moe');
    const mohw = await app.ofAgency('mohw');
    expect((await moe.get(`/api/v1/cases/${id}`)).status).toBe(404);
    const asked = await askAll(id, [ask('moe', 'co_owner'), ask('mohw')]);
    expect([asked.status, asked.body.code]).toEqual([201, undefined]);
    const latest = asked.body.opinions[0].answerBy;
    expect(asked.body.opinions).toMatchObject([
      { agencyCode: 'moe', part: 'co_owner', status: 'asked', isLate: false, versions: [] },
      { agencyCode: 'mohw', part: 'consulted', status: 'asked', askedBy: '체험 담당자', isOurs: false },
    ]);
    const reviewer = await app.as('reviewer');
    const found = await caseOf(reviewer, id);
    const consultation = found.clocks.find(({ code }: { code: string }) => code === 'consultation');
    expect([found.state, found.clockStoppedOn, consultation.dueOn]).toEqual(['consulting', dayIn(0), latest]);
    const told = await mailTo(app, 'moe@nation.example.kr', '의견을 요청받았습니다');
    expect(told.text).toContain(`의견 회신 기한 (기한): ${latest}`);
    expect(linkIn(told, '/console/cases/').pathname).toBe(`/console/cases/${id}`);

    expect(await askedIn(moe)).toMatchObject([{ ideaId: id, answerBy: latest }]);
    const read = await caseOf(moe, id);
    expect(read).toMatchObject({ isConsulted: true, allowed: [], isClaimable: false, approval: null });
    const tried = [
      await moe.post(`/api/v1/cases/${id}/claims`).send({ version: read.version }),
      await move(moe, id, 'end_consultation'),
      await moe.get(`/api/v1/cases/${id}/rounds`),
      await moe.put(`/api/v1/cases/${id}/answer`).send({ version: read.version, points: [] }),
      await moe.post(`/api/v1/cases/${id}/opinions`).send({ ...read, message: '또', asked: [ask('mof')] }),
    ];
    expect(tried.map(({ status }) => status)).toEqual([404, 404, 404, 404, 422]);

    const [ofMoe, ofMohw] = asked.body.opinions;
    expect((await give(moe, ofMoe.id, opinion('agree'))).status).toBe(201);
    const again = await give(moe, ofMoe.id, {
      stance: 'conditional',
      text: '예산을 함께 쓴다면 찬성합니다.',
    });
    expect(again.body.opinions[0]).toMatchObject({
      status: 'answered',
      stance: 'conditional',
      versions: [
        { number: 1, stance: 'agree', isLate: false, givenBy: 'moe' },
        { number: 2, stance: 'conditional' },
      ],
    });
    expect((await opinionsOf(mohw, id)).opinions[0]).toMatchObject({
      status: 'answered',
      stance: null,
      versions: [],
    });
    expect((await opinionsOf(reviewer, id)).opinions[0]).toMatchObject({ stance: 'conditional' });
    const { items } = (await reviewer.get('/api/v1/cases?scope=mine&limit=100')).body;
    expect(items.find(({ ideaId }: { ideaId: string }) => ideaId === id)).toMatchObject({
      opinions: { asked: 2, answered: 1, silent: 0 },
      answerBy: null,
    });
    expect((await give(mohw, ofMoe.id, opinion('agree'))).body.code).toBe('review.not_your_opinion');
    const stranger = await app.ofAgency('mofa');
    expect((await give(stranger, ofMohw.id, opinion('agree'))).body.code).toBe('review.opinion_not_found');
    const town = await app.as('reviewer', 'jeonju');
    expect((await give(town, ofMohw.id, opinion('agree'))).body.code).toBe('review.opinion_not_found');
    expect((await town.get(`/api/v1/cases/${id}/opinions`)).status).toBe(404);
  });

  it('shows the public who was asked and who answered, and not which way', async () => {
    const id = await reviewed();
    const asked = await askAll(id, [ask('moe'), ask('mohw')]);
    await give(await app.ofAgency('moe'), asked.body.opinions[0].id, opinion('disagree')).expect(201);
    const guest = await app.as('guest');
    const { opinions } = (await guest.get(`/api/v1/ideas/${id}`)).body;
    expect(opinions).toEqual([
      expect.objectContaining({ agencyCode: 'moe', status: 'answered', stance: null }),
      expect.objectContaining({ agencyCode: 'mohw', status: 'asked', stance: null }),
    ]);
    expect(JSON.stringify(opinions)).not.toContain('작년에 한 조사');
    const reviewer = await app.as('reviewer');
    expect((await move(reviewer, id, 'end_consultation')).status).toBe(200);
    const ended = (await opinionsOf(reviewer, id)).opinions;
    expect(ended.map(({ status }: { status: string }) => status)).toEqual(['answered', 'released']);
    const late = await give(await app.ofAgency('mohw'), asked.body.opinions[1].id, opinion('agree'));
    expect([late.status, late.body.code]).toEqual([409, 'review.opinion_ended']);
    const [event] = await app.query<{ data: object }>(
      `select data from ledger.events where subject_id = $1 and kind = 'opinion.ended'`,
      [id],
    );
    expect(event!.data).toEqual({ asked: ['moe', 'mohw'], unanswered: ['mohw'] });
    expect(await askedIn(await app.ofAgency('mohw'))).not.toContainEqual(
      expect.objectContaining({ ideaId: id }),
    );
    // Whoever was asked may still read what became of it, and the answers of the others now.
    expect((await opinionsOf(await app.ofAgency('mohw'), id)).opinions[0].stance).toBe('disagree');
  });

  it('within the three weeks, on a working day, and of agencies that exist', async () => {
    // 9 November 2026 is a Monday, three weeks from it a Monday too; the 15th is a Sunday.
    app.clock.set('2026-11-09');
    const id = await reviewed();
    const refusal = async (asked: object[], answerBy?: string) => {
      const { status, body } = await askAll(id, asked, answerBy);
      return [status, body.errors?.[0]?.field, body.errors?.[0]?.code];
    };
    expect(await refusal([ask('moe')], '2026-11-08')).toEqual([422, 'answerBy', 'review.day_not_ahead']);
    expect(await refusal([ask('moe')], '2026-11-09')).toEqual([422, 'answerBy', 'review.day_not_ahead']);
    expect(await refusal([ask('moe')], '2026-12-01')).toEqual([422, 'answerBy', 'review.beyond_three_weeks']);
    expect(await refusal([ask('mois')])).toEqual([422, 'asked.0.agency', 'review.asks_itself']);
    expect(await refusal([ask('moe'), ask('moe')])).toEqual([422, 'asked.1.agency', 'review.asked_twice']);
    expect(await refusal([ask('moef')])).toEqual([422, 'asked.0.agency', 'catalogue.agency_gone']);
    expect(await refusal([ask('no-such')])).toEqual([422, 'asked.0.agency', 'catalogue.unknown_code']);
    expect((await caseOf(await app.as('reviewer'), id)).state).toBe('under_review');
    expect((await opinionsOf(await app.as('reviewer'), id)).asking).toEqual({
      transition: 'consult',
      latestOn: '2026-11-30',
    });
    const rolled = await askAll(id, [ask('moe')], '2026-11-15');
    expect([rolled.status, rolled.body.opinions[0].answerBy]).toEqual([201, '2026-11-16']);
    const twice = await askAll(id, [ask('mohw')]);
    expect([twice.status, twice.body.code]).toEqual([409, 'review.no_asking_now']);
    const lead = await app.as('lead');
    expect((await opinionsOf(lead, id)).asking).toBeNull();
  });

  it('and are reminded, called silent when the day has passed, and heard all the same', async () => {
    app.clock.set('2026-11-09');
    const id = await reviewed();
    await app.ofAgency('kma');
    const asked = await askAll(id, [ask('kma'), ask('kfs')], '2026-11-20');
    const [ofKma] = asked.body.opinions;
    await sweep();
    expect(await kindsOf(id)).toEqual(['opinion.asked']);
    app.clock.set('2026-11-18');
    await sweep();
    await mailTo(app, 'kma@nation.example.kr', '의견 회신 기한이 다가옵니다');
    expect(await kindsOf(id)).toEqual(['opinion.asked', 'opinion.reminded']);
    app.clock.set('2026-11-20T14:59:00Z');
    await sweep();
    expect(await kindsOf(id)).toHaveLength(2);

    app.clock.set('2026-11-23');
    await Promise.all([sweep(), sweep()]);
    await eventually(async () =>
      expect(await kindsOf(id)).toEqual(['opinion.asked', 'opinion.reminded', 'opinion.missed']),
    );
    const [missed] = await app.query<{ data: object; occurred_at: Date }>(
      `select data, occurred_at from ledger.events where subject_id = $1 and kind = 'opinion.missed'`,
      [id],
    );
    expect(missed).toMatchObject({
      data: { asked: ['kfs', 'kma'], dueOn: '2026-11-20', agency: 'mois' },
      occurred_at: new Date('2026-11-20T15:00:00Z'),
    });
    await mailTo(app, 'reviewer@nation.example.kr', '의견을 보내지 않은 기관이 있습니다');
    const guest = await app.as('guest');
    const seen = async () => (await guest.get(`/api/v1/ideas/${id}`)).body.opinions;
    expect((await seen()).map(({ status }: { status: string }) => status)).toEqual(['silent', 'silent']);
    const kma = await app.ofAgency('kma');
    expect(await askedIn(kma)).toMatchObject([{ ideaId: id, answerBy: '2026-11-20' }]);

    const late = await give(kma, ofKma.id, opinion('conditional'));
    expect([late.status, late.body.opinions[0].versions]).toMatchObject([201, [{ number: 1, isLate: true }]]);
    expect(await seen()).toMatchObject([
      { agencyCode: 'kma', status: 'answered', isLate: true },
      { agencyCode: 'kfs', status: 'silent' },
    ]);
    const lead = await app.as('reviewer');
    expect((await move(lead, id, 'end_consultation')).status).toBe(200);
    const statuses = (await opinionsOf(lead, id)).opinions.map(({ status }: { status: string }) => status);
    expect(statuses).toEqual(['answered', 'silent']);
    // The decision was due on 9 December; the fourteen days of asking are not counted (§9④).
    expect((await caseOf(lead, id)).dueOn).toBe('2026-12-23');
  });

  it('each version once, and none after the end, whoever is quicker', async () => {
    const id = await reviewed();
    const asked = await askAll(id, [ask('mof')]);
    const [{ id: opinionId }] = asked.body.opinions;
    const mof = await app.ofAgency('mof');
    const both = await Promise.all([
      give(mof, opinionId, opinion('agree')),
      give(mof, opinionId, opinion('disagree')),
    ]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    const versions = await app.query(
      `select number from review.opinion_versions where opinion_id = $1 order by number`,
      [opinionId],
    );
    expect(versions).toEqual([{ number: 1 }, { number: 2 }]);

    const reviewer = await app.as('reviewer');
    const { version } = await caseOf(reviewer, id);
    const [ended, raced] = await Promise.all([
      reviewer.post(`/api/v1/cases/${id}/transitions`).send({ transition: 'end_consultation', version }),
      give(mof, opinionId, opinion('not_ours')),
    ]);
    expect(ended.status).toBe(200);
    expect([201, 409]).toContain(raced.status);
    const [row] = await app.query<{ late: number }>(
      `select count(*)::int as late from review.opinion_versions v join review.opinions o
         on o.tenant_id = v.tenant_id and o.id = v.opinion_id
       where o.id = $1 and v.given_at > o.ended_at`,
      [opinionId],
    );
    expect(row!.late).toBe(0);

    const two = await submitIdea(await app.as('citizen'));
    await untilRouted(app, two.id);
    await claim(reviewer, two.id);
    expect((await opinionsOf(reviewer, two.id)).asking).toBeNull();
    const early = await askAll(two.id, [ask('mof')]);
    expect([early.status, early.body.code]).toEqual([409, 'review.no_asking_now']);
    expect((await move(reviewer, two.id, 'start_review')).status).toBe(200);
    const [first, second] = await Promise.all([askAll(two.id, [ask('mof')]), askAll(two.id, [ask('moe')])]);
    expect([first.status, second.status].toSorted((one, other) => one - other)).toEqual([201, 409]);
  });
});
