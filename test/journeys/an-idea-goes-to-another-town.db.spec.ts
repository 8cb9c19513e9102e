import { seoulDay, systemOf } from '@app/platform';
import { SuspensionService } from '@app/tenancy';
import type { TestApp, TestTenant } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { contact, idea, JEJU, JEONJU, NATION, reason, Towns } from './between-towns.js';
import { caseOf, claim, mailTo, move, untilRouted } from './steps.js';

jest.setTimeout(120_000);

let towns: Towns;
let app: TestApp;
beforeAll(async () => {
  towns = await Towns.found();
  ({ app } = towns);
}, 120_000);
afterAll(() => app.close());

/** Ideas of other governments that wish for the same. */
async function similarAt(tenant: TestTenant, except?: string, q = idea.title) {
  const query = { q, scope: 'nation', ...(except && { except }) };
  const { body } = await (await app.as('guest', tenant)).get('/api/v1/similar-ideas').query(query);
  return body.ideas as { title: string; address: string }[];
}

/** What the page of an idea says of its deadline. */
async function deadlineAt(tenant: TestTenant, ideaId: string, lang: string): Promise<string | undefined> {
  const { text } = await (await app.as('guest', tenant)).get(`/ideas/${ideaId}`).query({ lang });
  return /<dt>(?:처리 기한|Decision by)<\/dt><dd>(.*?)<\/dd>/.exec(text)?.[1];
}

/** The day on which the month of an idea begins to count. */
async function beginningOf(ideaId: string): Promise<string> {
  const sql = `select started_at as at from review.clocks where idea_id = $1 and ended_at is null`;
  return seoulDay((await app.query<{ at: Date }>(sql, [ideaId]))[0]!.at);
}

describe('an idea goes to another town', () => {
  it('comes back, goes there again, and is answered there: the proposer reads all of it in order', async () => {
    const sent = await towns.propose();
    let official = await towns.official(sent.id);
    await claim(official, sent.id);
    const governments = (await official.get('/api/v1/governments')).body;
    expect(governments.map(({ code }: { code: string }) => code)).toEqual(['nation', 'jeju']);
    const message = '제주공항 앞 정류장은 제주특별자치도가 관리합니다.';
    const send = (government: string) => move(official, sent.id, 'send', { government, reason, message });
    for (const [code, refusal] of [
      ['jeonju', 'review.same_government'],
      ['busan', 'review.unknown_government'],
    ])
      expect((await send(code!)).body).toMatchObject({
        code: refusal,
        errors: [{ field: 'fields.government' }],
      });
    const { dueOn } = await caseOf(official, sent.id);
    app.clock.advance({ days: 3 });
    // Whoever was idle so long signs in again.
    official = await towns.official(sent.id);
    expect((await send('jeju')).body).toMatchObject({ state: 'sent_on' });
    // Neither waits for anybody's mail, nor is decided: no time runs here.
    expect(await deadlineAt('jeonju', sent.id, 'ko')).toMatch(/^‘다른 정부로 이송’ 상태여서/);
    expect(await deadlineAt('jeonju', sent.id, 'en')).toMatch(/^None: it stands at “Sent to another/);

    // 국민 제안 규정 §6⑥: the proposer is told, with the reason.
    const mail = await mailTo(app, contact.email, '다른 정부로 이송');
    expect(mail.text).toContain(`받는 정부: ${JEJU}`);
    expect(mail.text).toContain(message);
    const copy = await towns.opened('jeonju', sent.id, JEJU);
    const there = await towns.story('jeju', copy.ideaId);
    expect(there.origin).toMatchObject({ place: { ko: JEONJU }, trackingNumber: sent.trackingNumber });
    await untilRouted(app, copy.ideaId);
    await eventually(async () => expect(await similarAt('nation')).toHaveLength(1));
    // One story: from itself it is not found as another idea.
    expect(await similarAt('jeonju')).toHaveLength(1);
    expect(await similarAt('jeonju', sent.id)).toEqual([]);
    const jejuLead = await towns.lead('jeju');
    const received = await caseOf(jejuLead, copy.ideaId);
    expect(received).toMatchObject({ title: idea.title, state: 'received', supports: 0 });
    // The month of Jeju counts from its own receipt, three days later; holidays may let both end on one day.
    expect(await beginningOf(copy.ideaId)).toBe(seoulDay(app.clock.now()));
    expect(received.dueOn >= dueOn).toBe(true);
    expect((await mailTo(app, contact.email, `${JEJU}: `)).text).toContain(copy.ideaId);

    app.clock.advance({ days: 2 });
    official = await towns.official(sent.id);
    const back = { reason, message: '이 정류장은 전주시에 있습니다.', government: 'nation' };
    expect((await move(await towns.lead('jeju'), copy.ideaId, 'send_back', back)).body).toMatchObject({
      state: 'closed',
    });
    await towns.untilTold('jeonju', sent.id, [
      [null, 'opened'],
      [null, 'route'],
      [null, 'send'],
      [JEJU, 'opened'],
      [JEJU, 'route'],
      [JEJU, 'send_back'],
      [null, 'take_back'],
    ]);
    const again = await caseOf(official, sent.id);
    // §10①: no time stood still.
    expect(again).toMatchObject({ state: 'received', dueOn, decidedAt: null });
    const [record] = (await official.get(`/api/v1/cases/${sent.id}/crossings`)).body;
    expect(record).toMatchObject({ status: 'declined', answer: back.message, better: { ko: NATION } });
    expect((await mailTo(app, contact.email, '되돌아옴')).text).toContain(back.message);

    app.clock.advance({ hours: 1 });
    official = await towns.official(sent.id);
    expect((await send('jeju')).body).toMatchObject({ state: 'sent_on' });
    const second = await towns.opened('jeonju', sent.id, JEJU);
    expect(second.ideaId).not.toBe(copy.ideaId);
    const decider = await towns.lead('jeju');
    await untilRouted(app, second.ideaId);
    const closed = await move(decider, second.ideaId, 'decline', {});
    expect(closed.status).toBe(409);
    await towns.untilTold('jeju', second.ideaId, [
      [JEONJU, 'opened'],
      [JEONJU, 'route'],
      [JEONJU, 'send'],
      [JEJU, 'opened'],
      [JEJU, 'route'],
      [JEJU, 'send_back'],
      [JEONJU, 'take_back'],
      [JEONJU, 'send'],
      [null, 'opened'],
      [null, 'route'],
    ]);
    await towns.verify();
  });

  it('is given back where it is sent to where it came from: no second case opens, and nobody is named', async () => {
    const sent = await towns.propose({ title: '버스 정류장에 의자를 놓아 주세요' });
    await towns.send(sent.id, 'jeju');
    const copy = await towns.opened('jeonju', sent.id, JEJU);
    await untilRouted(app, copy.ideaId);
    const message = '이 정류장은 전주시에 있습니다.';
    const { agencyCode } = await caseOf(await towns.lead('jeju'), copy.ideaId);
    const there = await app.ofAgency(agencyCode, 'jeju');
    const back = { government: 'jeonju', reason, message };
    expect((await move(there, copy.ideaId, 'send', back)).body.code).toBeUndefined();
    await towns.untilTold('jeonju', sent.id, [
      [null, 'opened'],
      [null, 'route'],
      [null, 'send'],
      [JEJU, 'opened'],
      [JEJU, 'route'],
      [JEJU, 'send'],
      [null, 'take_back'],
    ]);
    const official = await towns.official(sent.id);
    expect(await caseOf(official, sent.id)).toMatchObject({ state: 'received', decidedAt: null });
    const records = (await official.get(`/api/v1/cases/${sent.id}/crossings`)).body;
    expect(records).toMatchObject([{ status: 'declined', answer: message, better: null }]);
    const consent = `/api/v1/crossings/${records[0].id}/consent`;
    const { status, body } = await (
      await app.as('guest', 'jeonju')
    )
      .post(consent)
      .send({ token: sent.token });
    expect([status, body.code]).toEqual([409, 'exchange.not_taken_up']);
  });

  it('names nobody there until the proposer agrees', async () => {
    const sent = await towns.propose({ title: '공항 앞 버스 정류장을 넓혀 주세요' });
    expect((await towns.send(sent.id, 'jeju')).body.state).toBe('sent_on');
    const copy = await towns.opened('jeonju', sent.id, JEJU);
    const known = () =>
      app.query(`select person_id from intake.ideas where id = $1 and person_id is not null`, [copy.ideaId]);
    expect(await known()).toEqual([]);
    const marker = await app.query(
      `select 1 from exchange.crossings c where c::text like '%' || $1 || '%' or c::text like '%' || $2 || '%'`,
      [contact.email, contact.name],
    );
    expect(marker).toEqual([]);

    const stranger = await (
      await app.as('guest', 'jeonju')
    )
      .post(`/api/v1/crossings/${copy.id}/consent`)
      .send({});
    expect(stranger.body.code).toBe('intake.not_the_proposer');
    const elsewhere = await (
      await app.as('guest', 'nation')
    )
      .post(`/api/v1/crossings/${copy.id}/consent`)
      .send({});
    expect([elsewhere.status, elsewhere.body.code]).toEqual([404, 'exchange.crossing_not_found']);
    expect((await towns.story('jeonju', sent.id, sent.token)).crossings[0]).toMatchObject({
      mayConsent: true,
    });
    for (let time = 1; time <= 2; time++)
      await (
        await app.as('guest', 'jeonju')
      )
        .post(`/api/v1/crossings/${copy.id}/consent`)
        .send({ token: sent.token })
        .expect(204);
    await eventually(async () => expect(await known()).toHaveLength(1));

    // The link of the page there is the proposer's own.
    const { crossings } = await towns.story('jeonju', sent.id, sent.token);
    const token = new URL(crossings[0].address).searchParams.get('token');
    const stranger2 = await app.as('guest', 'jeju');
    await stranger2.post(`/api/v1/ideas/${copy.ideaId}/withdrawal`).send({ token }).expect(204);
    expect((await caseOf(await towns.lead('jeju'), copy.ideaId)).state).toBe('closed');
    await towns.verify();
  });

  it('is still found elsewhere while one of the two is suspended, whichever that is', async () => {
    const sent = await towns.propose({ title: '버스 정류장에 자전거 거치대를 놓아 주세요' });
    await towns.send(sent.id, 'jeju');
    const copy = await towns.opened('jeonju', sent.id, JEJU);
    await untilRouted(app, copy.ideaId);
    await eventually(async () =>
      expect(
        await app.query(`select 1 from routing.similar_texts where title = $1`, [sent.title]),
      ).toHaveLength(2),
    );
    const found = async () =>
      (await similarAt('nation', undefined, sent.title))
        .filter(({ title }) => title === sent.title)
        .map(({ address }) => new URL(address).pathname);
    const suspension = app.api.get(SuspensionService, { strict: false });
    for (const [town, left] of [
      ['jeonju', copy.ideaId],
      ['jeju', sent.id],
    ] as const) {
      const actor = systemOf(await app.tenantId(town));
      await suspension.suspend(actor);
      await eventually(async () => expect(await found()).toEqual([`/ideas/${left}`]));
      await suspension.resume(actor);
    }
  });

  it('waits for a town that is suspended, and arrives once', async () => {
    const jeju = systemOf(await app.tenantId('jeju'));
    const suspension = app.api.get(SuspensionService, { strict: false });
    const visitor = await app.as('guest', 'jeju');
    const untilItAnswers = (status: number) =>
      eventually(async () => expect((await visitor.get('/api/v1/calls')).status).toBe(status));
    const sent = await towns.propose({ title: '시장 앞 버스 정류장에 그늘을 놓아 주세요' });
    const official = await towns.official(sent.id);
    await suspension.suspend(jeju);
    await untilItAnswers(503);
    const refused = await move(official, sent.id, 'send', {
      government: 'jeju',
      reason,
      message: '이송합니다.',
    });
    expect(refused.body.code).toBe('review.unknown_government');
    await suspension.resume(jeju);
    await untilItAnswers(200);
    expect((await towns.send(sent.id, 'jeju')).body.state).toBe('sent_on');
    await suspension.suspend(jeju);
    await eventually(async () => {
      const rows = await app.query(
        `select 1 from exchange.crossings where tenant_id = $1 and title = '시장 앞 버스 정류장에 그늘을 놓아 주세요'`,
        [jeju.tenantId],
      );
      expect(rows).toHaveLength(1);
    });
    await suspension.resume(jeju);
    const copy = await towns.opened('jeonju', sent.id, JEJU);
    // What is delivered again changes nothing.
    const [event] = await app.query<{ id: string; tenant: string }>(
      `select id, tenant_id as tenant from ledger.events where subject_id = $1 and kind = 'crossing.sent'`,
      [copy.id],
    );
    await app.query(`insert into ledger.outbox (queue, event_id, tenant_id) values ('post', $1, $2)`, [
      event!.id,
      event!.tenant,
    ]);
    await eventually(async () => {
      expect(await app.query(`select 1 from ledger.outbox where event_id = $1`, [event!.id])).toEqual([]);
    });
    const copies = await app.query(`select 1 from intake.ideas where origin_id = $1`, [sent.id]);
    expect(copies).toHaveLength(1);
    await towns.verify();
  });
});
