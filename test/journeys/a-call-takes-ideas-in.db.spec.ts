import { aSuperuser } from '../support/a-superuser.js';
import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { caseOf, forOurAgency, linkIn, mailTo, move, submitIdea, untilRouted } from './steps.js';

const WAITING = `
  select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;

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
  let mergedId: string;

  it('and the month begins on its closing day', async () => {
    app.clock.set('2026-03-10T03:00:00Z');
    const { dueOn } = await submitIdea(await app.as('citizen'), idea);
    expect(dueOn).toBe('2026-05-15');
  });

  it('of which one may say the same as another', async () => {
    const citizen = await app.as('citizen');
    const [earlier, later] = [await submitIdea(citizen, idea), await submitIdea(citizen, idea)];
    mergedId = later.id;
    await untilRouted(app, mergedId);
    const { agencyCode } = await caseOf(await app.as('administrator'), mergedId);
    const fields = { sameAs: [earlier.trackingNumber], message: '먼저 접수된 제안과 함께 심사합니다.' };
    const reviewer = await app.ofAgency(agencyCode);
    expect((await move(reviewer, mergedId, 'close_duplicate', fields)).status).toBe(200);
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
    let administrator = await app.as('administrator');
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
    expect(await tell('extended', '2026-04-29')).toBe('platform.field_isIn');
    expect(await tell('delayed', '2026-06-30')).toBe('intake.notice_day_later');
    const [{ version } = { version: 0 }] = await app.query<{ version: number }>(
      `select version from intake.calls where code = 'korean-new-deal-2021' limit 1`,
    );
    const why = { whyKo: words.textKo, whyEn: words.textEn };
    const longer = await administrator
      .post(`${path}/extension`)
      .send({ closesOn: '2026-04-29', version, ...why });
    expect(longer.body).toMatchObject({ closesOn: '2026-04-29', isOpen: true });
    const undone = await move(administrator, mergedId, 'undo_merge', { message: '다른 제안입니다.' });
    expect(undone.status).toBe(200);
    expect((await caseOf(administrator, mergedId)).dueOn).toBe('2026-05-29');
    expect(await tell('delayed', '2026-07-31')).toMatchObject({ announcesOn: '2026-07-31' });

    await at('2026-05-02T03:00:00Z');
    expect(await tell('delayed')).toBe('intake.notice_day_later');
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
    expect(events).toHaveLength(2);
    expect(JSON.stringify(events)).not.toContain('접수');
  });

  describe('that an administrator keeps', () => {
    const draft = {
      ...{
        code: 'shade-2026',
        titleKo: '그늘 공모',
        titleEn: 'Shade',
        summaryKo: '그늘',
        summaryEn: 'Shade',
      },
      ...{ tasks: [], topicCodes: ['transport-construction-land'], agencyCode: 'molit' },
      ...{ opensOn: '2026-05-04', closesOn: '2026-05-29', announcesOn: '2026-07-31' },
    };
    const { code, ...words } = draft;
    const field = {
      ...{ labelKo: '질문', labelEn: 'Question', isRequired: false, isPublic: true },
    };
    const fields = [
      { ...field, key: 'place', kind: 'line', isRequired: true, mostCharacters: 10 },
      { ...field, key: 'phone', kind: 'line', isPublic: false },
      { ...field, key: 'trees', kind: 'number', least: 1, most: 100 },
      {
        ...{ ...field, key: 'when', kind: 'choices' },
        choices: [
          { code: 'day', labelKo: '낮', labelEn: 'By day' },
          { code: 'night', labelKo: '밤', labelEn: 'At night' },
        ],
      },
      { ...field, key: 'from', kind: 'day' },
      { ...field, key: 'done', kind: 'flag' },
    ];
    const answers = {
      ...{ place: ' 시청 앞 ', phone: '010-1234-5678', trees: 12, when: ['night'] },
      ...{ from: '2026-06-01', done: false },
    };
    let administrator: TestAgent;
    let citizen: TestAgent;
    let ideaId: string;
    const write = async (path: string, body: object, status = 200, method: 'post' | 'put' = 'post') => {
      const answer = await administrator[method](`/api/v1/calls/${code}${path}`).send(body);
      expect([answer.status, answer.body.code ?? '']).toEqual([status, expect.any(String)]);
      return answer.body;
    };

    /** So many transactions wait for another one. */
    const untilWaiting = (count: number) =>
      eventually(async () => expect(await app.query(WAITING)).toHaveLength(count));

    beforeAll(async () => {
      app.clock.set('2026-04-20T03:00:00Z');
      [administrator, citizen] = [await app.as('administrator'), await app.as('citizen')];
    });

    it('is a draft that nobody else sees, until it is published', async () => {
      const begun = await administrator.post('/api/v1/calls').send(draft);
      expect([begun.status, begun.body.isPublished, begun.body.version]).toEqual([201, false, 1]);
      expect((await citizen.get(`/api/v1/calls/${code}`)).status).toBe(404);
      const { body: again } = await administrator.post('/api/v1/calls').send(draft);
      expect(again.errors).toMatchObject([{ field: 'code', code: 'intake.call_code_taken' }]);
      const asked = await write('/form', { fields, version: 1 }, 200, 'put');
      expect(asked.form.schema).toMatchObject({ required: ['place'], additionalProperties: false });
      const stale = await write('/publication', { version: 1 }, 409);
      expect([stale.code, stale.current.version]).toEqual(['intake.call_changed', 2]);
      await write('/publication', { version: 2 });
      const { body: seen } = await citizen.get(`/api/v1/calls/${code}`);
      expect(Object.keys(seen.form.schema.properties)).toEqual(fields.map(({ key }) => key));
      expect([seen.isOpen, seen.agencyCode]).toEqual([false, 'molit']);
      await administrator.delete(`/api/v1/calls/${code}?version=3`).expect(409);
    });

    it('asks, and ties what is wrong with an answer to its question', async () => {
      app.clock.set('2026-05-11T03:00:00Z');
      [administrator, citizen] = [await app.as('administrator'), await app.as('citizen')];
      const send = (given: object) =>
        citizen
          .post('/api/v1/ideas')
          .send({ title: '그늘막', improvement: '그늘막을 놓자', callCode: code, answers: given });
      const wrong = {
        ...{ place: '열한 글자가 넘는 아주 긴 곳', trees: 0, when: ['noon'] },
        ...{ from: '2026-02-30', done: 'yes', other: 1 },
      };
      const refused = await send(wrong);
      expect(refused.status).toBe(422);
      type Fault = { field: string; code: string };
      expect(refused.body.errors.map((one: Fault) => `${one.field} ${one.code}`).toSorted()).toEqual([
        'answers.done intake.answer_flag',
        'answers.from intake.answer_day',
        'answers.other intake.answer_unknown',
        'answers.place intake.answer_too_long',
        'answers.trees intake.answer_out_of_range',
        'answers.when intake.answer_choice',
      ]);
      expect((await send({})).body.errors).toMatchObject([
        { field: 'answers.place', code: 'intake.answer_required' },
      ]);
      const sent = await send(answers);
      expect([sent.status, sent.body.topicCode]).toEqual([201, 'transport-construction-land']);
      ideaId = sent.body.id;
    });

    it('asks whoever tells it at the counter the same, and takes from paper what stands there', async () => {
      const reviewer = await app.as('reviewer');
      const send = (channel: string, given: object) =>
        reviewer.post('/api/v1/paper-ideas').send({
          ...{ title: '그늘막', improvement: '그늘막을 놓자', callCode: code, answers: given, channel },
          ...{ receivedOn: '2026-05-08', person: { name: '나래솔' }, hasConsented: true },
        });
      for (const channel of ['counter', 'phone'])
        expect((await send(channel, {})).body.errors).toMatchObject([
          { field: 'answers.place', code: 'intake.answer_required' },
        ]);
      expect((await send('paper', { trees: 0 })).body.errors).toMatchObject([
        { field: 'answers.trees', code: 'intake.answer_out_of_range' },
      ]);
      for (const [channel, given] of [
        ['counter', { place: '역 앞' }],
        ['paper', {}],
      ] as const)
        expect((await send(channel, given)).status).toBe(201);
    });

    it('shows everyone the open answers, and the closed ones to proposer and staff', async () => {
      const read = async (agent: TestAgent) => {
        const { body } = await agent.get(`/api/v1/ideas/${ideaId}`);
        return Object.fromEntries(
          body.answers.map((one: { key: string; text: { ko: string } }) => [one.key, one.text.ko]),
        );
      };
      const open = { place: '시청 앞', trees: '12', when: '밤', from: '2026-06-01', done: '아니요' };
      expect(await read(await app.as('guest'))).toEqual(open);
      expect(await read(citizen)).toEqual({ ...open, phone: answers.phone });
      expect(await read(await app.as('reviewer'))).toEqual({ ...open, phone: answers.phone });
      await eventually(async () => {
        const cases = await app.query(`select agency_code from review.cases where idea_id = $1`, [ideaId]);
        expect(cases).toEqual([{ agency_code: 'molit' }]);
      });
      const lines = (await (await app.as('guest')).get('/open-data/ideas.json')).text;
      expect(lines).toContain('"시청 앞"');
      expect(lines).not.toContain(answers.phone);
    });

    it('keeps each idea under the questions it answered', async () => {
      const renamed = fields.map((one) => ({ ...one, labelKo: '다른 질문' }));
      await write('/form', { fields: renamed, version: 3 }, 200, 'put');
      const { body } = await citizen.get(`/api/v1/ideas/${ideaId}`);
      expect(body.answers[0].label.ko).toBe('질문');
      const twice = await write('/form', { fields: [fields[0], fields[0]], version: 4 }, 422, 'put');
      expect(twice.errors).toMatchObject([{ field: 'fields.1.key', code: 'intake.field_key_taken' }]);
    });

    it('is never shortened without a word, and its month begins on the day it ends', async () => {
      const dueOf = async () => (await citizen.get(`/api/v1/ideas/${ideaId}`)).body.dueOn;
      expect(await dueOf()).toBe('2026-06-29');
      const shorter = await write('', { ...words, closesOn: '2026-05-20', version: 4 }, 422, 'put');
      expect(shorter.errors).toMatchObject([{ field: 'closesOn', code: 'intake.call_has_begun' }]);
      await write('', { ...words, titleKo: '그늘 공모전', version: 4 }, 200, 'put');
      const why = { whyKo: '예산이 줄었습니다.', whyEn: 'The budget was cut.' };
      const notLonger = await write('/extension', { ...why, closesOn: '2026-05-29', version: 5 }, 422);
      expect(notLonger.errors).toMatchObject([{ field: 'closesOn', code: 'intake.call_not_longer' }]);
      // Ideas that come in while the clocks of the others are being moved are not left behind.
      const guest = await app.as('guest');
      const shade = { title: '그늘막', improvement: '그늘막을 놓자', callCode: code, answers };
      const contact = { email: 'shade@example.kr' };
      const { id } = await submitIdea(guest, { ...shade, contact });
      const link = linkIn(await mailTo(app, contact.email, '확인해 주세요'), '/confirm');
      const token = link.searchParams.get('token');
      const holder = await aSuperuser(app.database.adminUrl);
      await holder.query('begin');
      await holder.query(`select from review.cases where idea_id = $1 for update`, [ideaId]);
      const extended = write('/extension', { ...why, closesOn: '2026-06-12', version: 5 });
      await untilWaiting(1);
      const late = [
        submitIdea(citizen, shade),
        (async () => (await guest.post(`/api/v1/ideas/${id}/confirmation`).send({ token })).body)(),
      ];
      await untilWaiting(3);
      await holder.query('commit');
      await holder.end();
      await extended;
      expect(await dueOf()).toBe('2026-07-13');
      for (const { dueOn } of await Promise.all(late)) expect(dueOn).toBe('2026-07-13');
      await write('/closing', { ...why, version: 6 });
      expect(await dueOf()).toBe('2026-06-11');
      const { body: closed } = await citizen.get(`/api/v1/calls/${code}`);
      expect([closed.closesOn, closed.closedWhyKo]).toEqual(['2026-05-11', why.whyKo]);
      expect((await guest.get(`/calls/${code}`)).text).toContain(why.whyKo);
      const again = await write('/extension', { ...why, closesOn: '2026-06-12', version: 7 });
      expect(again).toMatchObject({ isOpen: true, closedWhyKo: null, closedWhyEn: null });
      const kinds = await app.query(
        `select kind from ledger.events where kind like 'call.%' and data ->> 'call' = $1 order by id`,
        [code],
      );
      expect(kinds.map(({ kind }) => kind)).toEqual([
        ...['call.added', 'call.asked', 'call.published', 'call.asked', 'call.changed', 'call.extended'],
        ...['call.closed', 'call.extended'],
      ]);
    });
  });
});
