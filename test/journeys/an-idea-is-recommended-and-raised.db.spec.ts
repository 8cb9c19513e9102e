import { CallTermsService } from '@app/intake';
import { Database, seoulDay, signLink, systemOf } from '@app/platform';
import type { TestAgent, TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { contact, idea, JEJU, JEONJU, NATION, told, Towns } from './between-towns.js';
import { caseOf, mailTo, move, promise, startReview, untilRouted } from './steps.js';

jest.setTimeout(120_000);

let towns: Towns;
let app: TestApp;
beforeAll(async () => {
  towns = await Towns.found();
  ({ app } = towns);
}, 120_000);
afterAll(() => app.close());

describe('an adopted idea is recommended', () => {
  it('to several towns with one act; one takes it up, one does not and says why', async () => {
    const sent = await towns.propose({ title: '버스 정류장에 시원한 의자를 놓아 주세요' });
    const official = await towns.official(sent.id);
    await startReview(official, sent.id);
    expect((await move(official, sent.id, 'adopt', promise)).status).toBe(200);
    const governments = ['jeju', 'nation'];
    const message = '우리 시에서 채택했습니다. 함께 해 보시기를 권합니다.';
    expect(
      (await move(official, sent.id, 'recommend_elsewhere', { governments, message })).body,
    ).toMatchObject({
      state: 'adopted',
    });
    const [jeju, nation] = [await towns.lead('jeju'), await app.as('lead')];
    const inboxOf = (person: TestAgent) =>
      eventually(async () => {
        const { body } = await person.get('/api/v1/crossings').query({ side: 'received', status: 'waiting' });
        expect(body).toHaveLength(1);
        return body[0];
      });
    const offered = await inboxOf(jeju);
    expect(offered).toMatchObject({ kind: 'recommend', message, copy: { improvement: idea.improvement } });
    const asked = await inboxOf(nation);
    // Each has a crossing of its own: the other's is none.
    expect((await jeju.post(`/api/v1/crossings/${asked.id}/acceptance`)).status).toBe(404);
    expect((await official.get(`/api/v1/crossings`)).status).toBe(403);

    const taken = await jeju.post(`/api/v1/crossings/${offered.id}/acceptance`);
    expect(taken.body).toMatchObject({ status: 'opened', ideaId: expect.any(String) });
    expect((await jeju.post(`/api/v1/crossings/${offered.id}/acceptance`)).body.code).toBe(
      'exchange.answered_already',
    );
    const why = '전국 표준 의자를 따로 정하고 있습니다.';
    expect((await nation.post(`/api/v1/crossings/${asked.id}/refusal`).send({ message: ' ' })).status).toBe(
      422,
    );
    expect((await nation.post(`/api/v1/crossings/${asked.id}/refusal`).send({ message: why })).status).toBe(
      200,
    );
    await untilRouted(app, taken.body.ideaId);
    await eventually(async () => {
      const steps = told(await towns.story('jeonju', sent.id));
      expect(steps).toEqual(
        expect.arrayContaining([
          [JEJU, 'opened'],
          [NATION, 'declined'],
        ]),
      );
      expect(steps.slice(0, 5).map(([place]) => place)).toEqual([null, null, null, null, null]);
    });
    expect((await mailTo(app, contact.email, '추천을 받지 않음')).text).toContain(why);
    // What one town does with it is nothing to the other.
    expect(told(await towns.story('jeju', taken.body.ideaId)).map(([place]) => place)).not.toContain(NATION);
    const views = (await official.get(`/api/v1/cases/${sent.id}/crossings`)).body;
    expect(views.map(({ status }: { status: string }) => status).toSorted()).toEqual(['declined', 'opened']);
    await towns.verify();
  });
});

describe('a town raises an idea', () => {
  it('to the nation, and decides all the same; each reads what the other does', async () => {
    const sent = await towns.propose({
      title: '버스 정류장에 띄우는 재난문자 글자 크기를 법으로 정해 주세요',
    });
    const { dueOn } = await caseOf(await towns.lead('jeonju'), sent.id);
    const official = await towns.official(sent.id);
    await startReview(official, sent.id);
    const raised = await move(official, sent.id, 'raise', { message: '전국에 같은 기준이 있어야 합니다.' });
    expect(raised.body).toMatchObject({ state: 'under_review' });
    const copy = await towns.opened('jeonju', sent.id, NATION);
    expect(await caseOf(official, sent.id)).toMatchObject({ dueOn, state: 'under_review' });
    expect((await move(official, sent.id, 'adopt', promise)).status).toBe(200);
    await eventually(async () => {
      expect(told(await towns.story('nation', copy.ideaId))).toEqual(
        expect.arrayContaining([
          [JEONJU, 'raise'],
          [null, 'opened'],
          [JEONJU, 'adopt'],
        ]),
      );
    });
    const lead = await app.as('lead');
    expect((await caseOf(lead, copy.ideaId)).allowed.map(({ name }: { name: string }) => name)).not.toContain(
      'raise',
    );
    // Whose idea it is, is known where it was proposed: there its parts would have a proposer, and here none.
    const part = { newTitle: sent.title, excerpt: idea.improvement, message: '따로 심사합니다.' };
    await untilRouted(app, copy.ideaId);
    const { agencyCode } = await caseOf(lead, copy.ideaId);
    const split = await move(await app.ofAgency(agencyCode), copy.ideaId, 'split', part);
    expect([split.status, split.body.code]).toEqual([409, 'intake.split_of_copy']);
    // A town that is no party to it sees nothing of it.
    const jeju = await towns.lead('jeju');
    const { body } = await jeju.get('/api/v1/crossings');
    expect(body.map(({ title }: { title: string }) => title)).not.toContain(sent.title);
    await towns.verify();
  });
});

describe('a call of the nation', () => {
  const words = {
    titleKo: '제주가 먼저 여는 탄소중립',
    titleEn: 'Jeju goes carbon neutral first',
    summaryKo: '바람과 햇빛으로 사는 섬을 함께 그려 주세요.',
    summaryEn: 'Tell us how an island lives on wind and sun.',
  };

  it('is held by a town in its own words, and its ideas count at the nation too', async () => {
    await towns.employ('administrator', 'jeju');
    const administrator = await app.as('administrator', 'jeju');
    const [first] = (await administrator.get('/api/v1/call-adoptions')).body;
    expect(first).toMatchObject({ isAdopted: false, isOpen: true });
    const adopt = () => administrator.post('/api/v1/call-adoptions').send({ code: first.code, ...words });
    expect(
      (await administrator.post('/api/v1/call-adoptions').send({ code: 'none', ...words })).body.code,
    ).toBe('exchange.call_not_open');
    expect((await adopt()).body).toMatchObject({ ...words, code: first.code, closesOn: first.closesOn });
    expect((await adopt()).body.code).toBe('exchange.call_held_already');
    const guest = await app.as('guest', 'jeju');
    expect((await guest.get(`/api/v1/calls/${first.code}/reach`)).body).toMatchObject({
      adoptedFrom: { ko: NATION },
    });
    const person = await app.as('guest', 'nation');
    const reach = async () => (await person.get(`/api/v1/calls/${first.code}/reach`)).body;
    await eventually(async () =>
      expect(await reach()).toMatchObject({ allIdeas: 0, towns: [{ place: { ko: JEJU }, ideas: 0 }] }),
    );
    for (let count = 1; count <= 2; count++) {
      const sent = await guest.post('/api/v1/ideas').send({ ...idea, callCode: first.code, contact });
      expect(sent.status).toBe(201);
      const token = signLink(app.config.sessionSecret, 'confirm', await app.tenantId('jeju'), sent.body.id);
      await guest.post(`/api/v1/ideas/${sent.body.id}/confirmation`).send({ token }).expect(200);
    }
    await eventually(async () => expect(await reach()).toMatchObject({ allIdeas: 2, ownIdeas: 0 }));
    expect((await (await app.as('administrator')).get('/api/v1/call-adoptions')).body.code).toBe(
      'exchange.only_towns_adopt',
    );
    await towns.verify();
  });

  it('has the same days in the town as at the nation, whatever happens there', async () => {
    const [town, nation] = [await app.as('administrator', 'jeju'), await app.as('administrator')];
    const register = async (who: TestAgent): Promise<Record<string, unknown>[]> =>
      (await who.get('/api/v1/call-register')).body;
    const { code, closesOn } = (await register(town)).find(({ titleKo }) => titleKo === words.titleKo)!;
    const found = async (who: TestAgent) => (await register(who)).find((call) => call.code === code)!;
    const year = Number(String(closesOn).slice(0, 4)) + 1;
    const days = { closesOn: `${year}-05-31`, announcesOn: `${year}-07-31` };
    const why = { whyKo: '더 많은 분께 듣겠습니다.', whyEn: 'To hear from more of you.' };
    const write = async (who: TestAgent, path: string, body: object) =>
      who.post(`/api/v1/calls/${code}/${path}`).send({ ...body, version: (await found(who)).version });
    for (const [path, body] of [
      ['extension', { ...why, ...days }],
      ['closing', why],
    ] as const) {
      const refused = await write(town, path, body);
      expect([refused.status, refused.body.code]).toEqual([409, 'intake.call_follows_nation']);
    }
    const held = await found(town);
    expect(held.followsNation).toBe(true);
    const { titleKo, titleEn, summaryKo, summaryEn, agencyCode, tasks, topicCodes, ...rest } = held;
    const texts = { titleKo, titleEn, summaryKo, summaryEn, agencyCode, tasks, topicCodes };
    const { opensOn, closesOn: last, announcesOn, version } = rest;
    const changed = { ...texts, version, opensOn, closesOn: last, announcesOn: days.announcesOn };
    expect(announcesOn).not.toBe(days.announcesOn);
    const mine = await town.put(`/api/v1/calls/${code}`).send(changed);
    expect([mine.status, mine.body.errors?.[0].code]).toEqual([422, 'intake.call_follows_nation']);
    // Its words stay the town's.
    const ours = { ...words, titleEn: 'Jeju goes first' };
    const said = { ...texts, ...ours, version, opensOn, closesOn: last, announcesOn };
    expect((await town.put(`/api/v1/calls/${code}`).send(said)).status).toBe(200);
    expect((await write(nation, 'extension', { ...why, ...days })).status).toBe(200);
    await eventually(async () => expect(await found(town)).toMatchObject({ ...days, ...ours }));
    const told = (await found(town)).notices as unknown as { kind: string; textKo: string }[];
    expect(told.map(({ kind, textKo }) => [kind, textKo])).toEqual([
      ['delayed', why.whyKo],
      ['extended', why.whyKo],
    ]);
    const begins = async () =>
      (
        await app.query<{ at: Date }>(
          `select distinct k.started_at as at from review.clocks k join review.cases c using (tenant_id, idea_id)
           where c.call_code = $1 and k.ended_at is null`,
          [code],
        )
      ).map(({ at }) => seoulDay(at));
    expect(await begins()).toEqual([days.closesOn]);

    const terms = app.api.get(CallTermsService, { strict: false });
    const database = app.api.get(Database, { strict: false });
    const [here, there] = [await app.tenantId('jeju'), await app.tenantId()];
    const before = await database.enter(systemOf(there), (tx) => terms.of(tx, there, code as string));
    expect((await write(nation, 'closing', why)).status).toBe(200);
    const today = seoulDay(app.clock.now());
    await eventually(async () =>
      expect(await found(town)).toMatchObject({ closesOn: today, closedWhyKo: why.whyKo }),
    );
    // What was read before that and comes late.
    await database.enter(systemOf(here), (tx) => terms.follow(tx, systemOf(here), code as string, before));
    expect(await found(town)).toMatchObject({ closesOn: today, closedWhyKo: why.whyKo });
    expect(await begins()).toEqual([today]);
    await towns.verify();
  });
});
