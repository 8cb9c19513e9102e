import { seoulDay } from '@app/platform';
import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import {
  caseOf,
  decide,
  forOurAgency,
  mailTo,
  move,
  prepare,
  promise,
  sign,
  startReview,
  submitIdea,
  untilRouted,
} from './steps.js';

const DAY_MS = 86_400_000;
const point = (agency: string, heading: string, decision = 'taken_up', more = {}) => ({
  agency,
  heading,
  text: `${heading}에 대한 답입니다.`,
  decision,
  ...more,
});

interface Drafted {
  id: string;
  agency: string;
  consent: string;
}

describe('several agencies answer together', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await anApp();
  });
  afterAll(() => app.close());
  afterEach(() => app.clock.reset());

  const dayIn = (days: number): string => seoulDay(new Date(app.clock.now().getTime() + days * DAY_MS));
  const answerOf = async (person: TestAgent, id: string) =>
    (await person.get(`/api/v1/cases/${id}/answer`).expect(200)).body;
  const consent = (person: TestAgent, pointId: string, given: object) =>
    person.post(`/api/v1/points/${pointId}/consents`).send(given);
  const codeOf = ({
    status,
    body,
  }: {
    status: number;
    body: { code: string; errors?: { code: string }[] };
  }) => [status, body.errors?.[0]?.code ?? body.code];

  /** Reviewed, and opinions asked and given: moe and mohw own a part of it, kma is merely consulted. */
  async function consulted(title: string): Promise<string> {
    const { id } = await submitIdea(await app.as('citizen'), { ...forOurAgency, title });
    await untilRouted(app, id);
    const reviewer = await app.as('reviewer');
    await startReview(reviewer, id);
    const { version } = await caseOf(reviewer, id);
    const asked = [
      { agency: 'moe', part: 'co_owner', question: '학교에서 알릴 수 있습니까?' },
      { agency: 'mohw', part: 'co_owner', question: '병원에서 알릴 수 있습니까?' },
      { agency: 'kma', part: 'consulted', question: '예보와 함께 보낼 수 있습니까?' },
    ];
    const body = { version, message: '세 기관에 묻습니다.', asked };
    const { body: opened } = await reviewer.post(`/api/v1/cases/${id}/opinions`).send(body).expect(201);
    const stances = { moe: 'agree', mohw: 'disagree' };
    for (const { id: opinionId, agencyCode } of opened.opinions) {
      const stance = stances[agencyCode as keyof typeof stances];
      const given = { stance, text: '부처의 의견입니다.' };
      if (stance)
        await (await app.ofAgency(agencyCode)).post(`/api/v1/opinions/${opinionId}/versions`).send(given);
    }
    expect((await move(reviewer, id, 'end_consultation')).status).toBe(200);
    return id;
  }

  async function draft(id: string, points: object[], more = {}, person?: TestAgent) {
    const author = person ?? (await app.as('reviewer'));
    const { version } = await caseOf(author, id);
    return author.put(`/api/v1/cases/${id}/answer`).send({ version, points, ...more });
  }

  it('point by point, confirmed or objected to, signed as it is published', async () => {
    const id = await consulted('재난문자를 학교와 병원에도');
    const [reviewer, lead, moe, mohw] = [
      await app.as('reviewer'),
      await app.as('lead'),
      await app.ofAgency('moe'),
      await app.ofAgency('mohw'),
    ];
    expect(await answerOf(reviewer, id)).toMatchObject({
      points: [],
      agencies: ['mois', 'moe', 'mohw'],
      isDraftable: true,
    });
    const points = [
      point('mois', '문자를 쉬운 말로'),
      point('moe', '학교 방송으로', 'partly', { doneBy: dayIn(90) }),
      point('mohw', '병원 안내판으로', 'not_taken_up'),
    ];
    const confirmBy = dayIn(7);
    const drafted = await draft(id, points, { confirmBy });
    expect([drafted.status, drafted.body.code]).toEqual([200, undefined]);
    expect(drafted.body.points.map(({ consent: said }: Drafted) => said)).toEqual(['own', 'asked', 'asked']);
    const told = await mailTo(app, 'moe@nation.example.kr', '공동 답변을 확인해 주세요');
    expect(told.text).toContain(`답변 확인 (기한): ${drafted.body.points[1].confirmBy}`);
    const { items } = (await moe.get('/api/v1/cases?scope=asked')).body;
    expect(items).toMatchObject([{ ideaId: id, answerBy: drafted.body.points[1].confirmBy }]);

    const early = await move(reviewer, id, 'adopt', promise);
    expect(codeOf(early)).toEqual([409, 'review.answer_unconfirmed']);
    const [, ofMoe, ofMohw] = drafted.body.points;
    expect((await consent(moe, ofMoe.id, { consent: 'confirmed' })).status).toBe(200);
    expect(codeOf(await consent(moe, ofMohw.id, { consent: 'confirmed' }))).toEqual([
      403,
      'review.not_your_point',
    ]);
    expect(codeOf(await consent(mohw, ofMohw.id, { consent: 'objected' }))).toEqual([
      422,
      'review.objection_without_reason',
    ]);
    const objection = { consent: 'objected', reason: '안내판은 병원마다 다릅니다.' };
    const objected = await consent(mohw, ofMohw.id, objection);
    expect(objected.body.points[2]).toMatchObject({ ...objection, answeredBy: 'mohw', isConfirmable: true });
    expect((await moe.get('/api/v1/cases?scope=asked')).body.items).toEqual([]);

    // What is left as it was keeps what was said to it; what is changed is asked about anew.
    const [ofMois] = drafted.body.points;
    const changed = { ...points[2], id: ofMohw.id, text: '병원마다 정하도록 권합니다.' };
    const redrafted = await draft(id, [
      { ...points[1], id: ofMoe.id },
      { ...points[0], id: ofMois.id },
      changed,
    ]);
    expect(redrafted.body.points).toMatchObject([
      { id: ofMoe.id, consent: 'confirmed' },
      { id: ofMois.id, consent: 'own' },
      { consent: 'asked', reason: null },
    ]);
    expect(codeOf(await consent(mohw, ofMohw.id, objection))).toEqual([409, 'review.point_changed']);
    const [{ id: anew }] = redrafted.body.points.slice(2);
    expect((await consent(mohw, anew, objection)).status).toBe(200);

    const approval = await prepare(reviewer, id, 'adopt', promise);
    expect(codeOf(await consent(mohw, anew, { consent: 'confirmed' }))).toEqual([409, 'review.answer_waits']);
    expect(codeOf(await draft(id, points))).toEqual([409, 'review.answer_waits']);
    const waiting = (await lead.get('/api/v1/approvals')).body.find((one: Drafted) => one.id === approval);
    expect(waiting.fields.points).toMatchObject([
      { agency: 'moe', consent: 'confirmed', reason: null },
      { agency: 'mois', consent: 'own' },
      { agency: 'mohw', consent: 'objected', reason: objection.reason },
    ]);
    expect((await (await app.as('guest')).get(`/api/v1/ideas/${id}`)).body.points).toEqual([]);
    expect(await sign(lead, approval)).toMatchObject([{ isSigned: true }]);

    const published = (await (await app.as('guest')).get(`/api/v1/ideas/${id}`)).body;
    expect(published.points).toEqual([
      { ...points[1], agency: 'moe' },
      { ...points[0], doneBy: null },
      { ...points[2], text: '병원마다 정하도록 권합니다.', doneBy: null },
    ]);
    expect(published.opinions).toMatchObject([
      { agencyCode: 'moe', stance: 'agree' },
      { agencyCode: 'mohw', stance: 'disagree' },
      { agencyCode: 'kma', status: 'released', stance: null },
    ]);
    expect(JSON.stringify(published)).not.toMatch(/부처의 의견입니다|안내판은 병원마다 다릅니다/);
    const hashes = await app.query<{ kind: string; hash: string }>(
      `select kind, data ->> 'pointsHash' as hash from ledger.events
       where subject_id = $1 and kind in ('case.prepared', 'case.moved') and data ? 'pointsHash'
       order by sequence`,
      [id],
    );
    expect(hashes.map(({ kind }) => kind)).toEqual(['case.prepared', 'case.moved']);
    expect(new Set(hashes.map(({ hash }) => hash)).size).toBe(1);
    const notice = await mailTo(app, 'citizen@nation.example.kr', '채택');
    expect(notice.text).toContain('3개 기관이 함께 답했습니다. 답변 항목 3개');
    const [{ open }] = (await app.query<{ open: number }>(
      `select count(*)::int as open from review.points where idea_id = $1 and ended_at is null`,
      [id],
    )) as [{ open: number }];
    expect(open).toBe(0);
    const words = await app.query(
      `select 1 from ledger.events where subject_id = $1 and data::text like '%안내판%'`,
      [id],
    );
    expect(words).toEqual([]);
  });

  it('without a co-owner that lets the day pass, who stands there as silent', async () => {
    app.clock.set('2026-11-09');
    const id = await consulted('재난문자를 소리로도');
    const points = [point('mois', '소리로 읽어 주기'), point('mohw', '병실에서', 'partly')];
    expect((await draft(id, points, { confirmBy: '2026-11-13' })).status).toBe(200);
    app.clock.set('2026-11-13T14:00:00Z');
    const refused = await move(await app.as('reviewer'), id, 'adopt', promise);
    expect(codeOf(refused)).toEqual([409, 'review.answer_unconfirmed']);
    app.clock.set('2026-11-16');
    const reviewer = await app.as('reviewer');
    expect((await answerOf(reviewer, id)).points[1]).toMatchObject({ consent: 'silent' });
    const approval = await prepare(reviewer, id, 'decline', {
      reason: 'feasibility',
      reply: '지금은 어렵습니다.',
    });
    const lead = await app.as('lead');
    expect((await caseOf(lead, id)).approval.fields.points[1]).toMatchObject({ consent: 'silent' });
    await lead.post(`/api/v1/approvals/${approval}/returns`).send({ remark: '한 번 더 물어보세요.' });
    const mohw = await app.ofAgency('mohw');
    const late = (await answerOf(mohw, id)).points[1];
    expect((await consent(mohw, late.id, { consent: 'confirmed' })).status).toBe(200);
    await decide([reviewer, lead], id, 'decline', { reason: 'feasibility', reply: '지금은 어렵습니다.' });
    const { points: told, reply } = (await (await app.as('guest')).get(`/api/v1/ideas/${id}`)).body;
    expect([reply, told]).toMatchObject(['지금은 어렵습니다.', [{ agency: 'mois' }, { agency: 'mohw' }]]);
  });

  it('refuses what does not belong, and leaves the answer of one alone', async () => {
    app.clock.set('2026-11-09');
    const id = await consulted('재난문자를 그림으로도');
    const reviewer = await app.as('reviewer');
    const fault = async (points: object[], more = {}) => {
      const { status, body } = await draft(id, points, more);
      return [status, body.errors?.[0]?.field, body.errors?.[0]?.code];
    };
    expect(await fault([point('kma', '예보와 함께')])).toEqual([
      422,
      'points.0.agency',
      'review.not_a_co_owner',
    ]);
    expect(await fault([point('moe', '늦은 날', 'partly', { doneBy: '2026-11-09' })])).toEqual([
      422,
      'points.0.doneBy',
      'review.day_not_ahead',
    ]);
    const one = [point('moe', '학교에서')];
    expect(await fault(one, { confirmBy: '2026-11-09' })).toEqual([422, 'confirmBy', 'review.day_not_ahead']);
    expect(await fault(one, { confirmBy: '2026-12-01' })).toMatchObject([
      422,
      'confirmBy',
      'review.beyond_the_clock',
    ]);
    const { version } = await caseOf(reviewer, id);
    const [first, second] = await Promise.all(
      [1, 2].map(() => reviewer.put(`/api/v1/cases/${id}/answer`).send({ version, points: one })),
    );
    expect([first!.status, second!.status].toSorted((one, other) => one - other)).toEqual([200, 409]);
    const [pointId] = (await answerOf(reviewer, id)).points.map(({ id: each }: Drafted) => each);
    const town = await app.as('reviewer', 'jeonju');
    expect(codeOf(await consent(town, pointId, { consent: 'confirmed' }))).toEqual([
      404,
      'review.point_not_found',
    ]);
    const stranger = await app.ofAgency('mofa');
    expect(codeOf(await consent(stranger, pointId, { consent: 'confirmed' }))).toEqual([
      404,
      'review.point_not_found',
    ]);
    // Taken out again, the answer is a plain one.
    expect((await draft(id, [])).body.points).toEqual([]);
    await decide([reviewer, await app.as('lead')], id, 'adopt', { ...promise, promisedOn: '2027-05-03' });
    const plain = (await (await app.as('guest')).get(`/api/v1/ideas/${id}`)).body;
    expect([plain.reply, plain.points]).toEqual([promise.reply, []]);

    const alone = await submitIdea(await app.as('citizen'), {
      ...forOurAgency,
      title: '재난문자는 혼자 답할 제안',
    });
    await untilRouted(app, alone.id);
    await startReview(reviewer, alone.id);
    expect((await answerOf(reviewer, alone.id)).isDraftable).toBe(false);
    expect(codeOf(await draft(alone.id, [point('mois', '혼자')]))).toEqual([409, 'review.no_co_owners']);
  });
});
