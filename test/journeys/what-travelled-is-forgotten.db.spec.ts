import { DueSweep } from '@app/ledger';
import { systemOf } from '@app/platform';
import { SuspensionService } from '@app/tenancy';
import type { TestApp, TestTenant } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { contact, JEJU, NATION, Towns } from './between-towns.js';
import { caseOf, move, promise, startReview, untilRouted } from './steps.js';

jest.setTimeout(180_000);

const PHONE = '010-2468-1357';

let towns: Towns;
let app: TestApp;
beforeAll(async () => {
  towns = await Towns.found();
  ({ app } = towns);
}, 120_000);
afterAll(() => app.close());

async function sweep(): Promise<void> {
  while ((await app.api.get(DueSweep, { strict: false }).sweep()) > 0);
}

/** A guest asks to be forgotten, and thinks it over for a week. */
async function forgotten(tenant: TestTenant, idea: string, token: string): Promise<void> {
  const guest = await app.as('guest', tenant);
  await guest.post('/api/v1/own-data/erasure').send({ idea, token }).expect(201);
  app.clock.advance({ days: 8 });
  await sweep();
}

const readAt = async (tenant: TestTenant, id: string) =>
  (await (await app.as('guest', tenant)).get(`/api/v1/ideas/${id}`)).body;

/** How it stands with the wish at each government, the first heard of it first. */
const statuses = async (ideaIds: string[]) =>
  app.query<{ status: string }>(
    `select e.status from identity.erasures e join intake.ideas i on i.tenant_id = e.tenant_id and i.person_id = e.person_id
     where i.id = any($1::uuid[])`,
    [ideaIds],
  );

/** Where in the whole database one of these still stands. */
async function placesOf(...marks: string[]): Promise<string[]> {
  const tables = await app.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = relnamespace
     where relkind in ('r', 'p') and nspname !~ '^pg_' and nspname <> 'information_schema'`,
  );
  const hits: string[] = [];
  for (const { name } of tables)
    for (const mark of marks)
      if ((await app.query(`select 1 from ${name} t where strpos(t::text, $1) > 0`, [mark])).length > 0)
        hits.push(`${name}: ${mark}`);
  return hits;
}

const outboxIsEmpty = () =>
  eventually(async () => expect(await app.query('select * from ledger.outbox')).toEqual([]));

describe('an idea that went from Jeonju to Jeju, and on to the nation', () => {
  let sent: Awaited<ReturnType<Towns['propose']>>;
  let there: { id: string; ideaId: string };
  let beyond: { id: string; ideaId: string };
  const all = () => [sent.id, there.ideaId, beyond.ideaId];

  beforeAll(async () => {
    sent = await towns.propose({
      title: `${contact.name}의 버스 안내`,
      situation: `전화 ${PHONE}`,
      improvement: `글자를 키웁니다. ${contact.email}`,
    });
    const official = await towns.official(sent.id);
    await startReview(official, sent.id);
    expect((await move(official, sent.id, 'adopt', promise)).status).toBe(200);
    const message = `${contact.name} 님의 제안을 권합니다.`;
    const recommended = await move(official, sent.id, 'recommend_elsewhere', {
      ...{ governments: ['jeju'], message },
    });
    expect(recommended.body).toMatchObject({ state: 'adopted' });
    const jeju = await towns.lead('jeju');
    const offer = await eventually(async () => {
      const { body } = await jeju.get('/api/v1/crossings').query({ side: 'received', status: 'waiting' });
      expect(body).toHaveLength(1);
      return body[0].id as string;
    });
    await jeju.post(`/api/v1/crossings/${offer}/acceptance`).expect(200);
    there = await towns.opened('jeonju', sent.id, JEJU);
    await untilRouted(app, there.ideaId);
    const { agencyCode } = await caseOf(jeju, there.ideaId);
    const there2 = await app.ofAgency(agencyCode, 'jeju');
    await startReview(there2, there.ideaId);
    const raised = await move(there2, there.ideaId, 'raise', {
      message: `${contact.name} 님(${contact.email})이`,
    });
    expect(raised.body).toMatchObject({ state: 'under_review' });
    beyond = await towns.opened('jeju', there.ideaId, NATION);
    await untilRouted(app, beyond.ideaId);
  }, 120_000);

  it('is hidden where it went when it is hidden where it was proposed, unless an official there says otherwise', async () => {
    const official = await towns.lead('jeonju');
    await official.put(`/api/v1/ideas/${sent.id}/hiding`).send({ reason: 'personal-data' }).expect(204);
    await eventually(async () => {
      for (const [tenant, id] of [
        ['jeju', there.ideaId],
        ['nation', beyond.ideaId],
      ] as const)
        expect(await readAt(tenant, id)).toMatchObject({ code: 'intake.idea_hidden' });
    });
    const [record] = (await (await towns.lead('jeju')).get(`/api/v1/cases/${there.ideaId}/crossings`)).body;
    expect(record.hiddenFor.ko).toMatch(/개인정보/);
    // The nation looks for itself, and its decision stands.
    const nation = await app.as('lead');
    await nation.delete(`/api/v1/ideas/${beyond.ideaId}/hiding`).expect(204);
    await official.delete(`/api/v1/ideas/${sent.id}/hiding`).expect(204);
    await eventually(async () =>
      expect(await readAt('jeju', there.ideaId)).toMatchObject({ isHidden: false }),
    );
    await official.put(`/api/v1/ideas/${sent.id}/hiding`).send({ reason: 'obscene' }).expect(204);
    await eventually(async () =>
      expect(await readAt('jeju', there.ideaId)).toMatchObject({ code: 'intake.idea_hidden' }),
    );
    await outboxIsEmpty();
    expect(await readAt('nation', beyond.ideaId)).toMatchObject({ isHidden: false });
    await official.delete(`/api/v1/ideas/${sent.id}/hiding`).expect(204);
    await eventually(async () =>
      expect(await readAt('jeju', there.ideaId)).toMatchObject({ isHidden: false }),
    );
    await towns.verify();
  });

  it('is covered everywhere once the proposer is sealed, after a suspension too, and each ledger says so', async () => {
    expect(await placesOf(contact.name, PHONE)).not.toEqual([]);
    const jeju = systemOf(await app.tenantId('jeju'));
    const suspension = app.api.get(SuspensionService, { strict: false });
    await suspension.suspend(jeju);
    await forgotten('jeonju', sent.id, sent.token);
    await eventually(async () => {
      const arrived = await app.query(`select known from exchange.wishes where tenant_id = $1`, [
        jeju.tenantId,
      ]);
      expect(arrived).toHaveLength(1);
    });
    // Nothing is acted on there, and nothing of the person is to be read on the way.
    const rest = await app.query(`select 1 from exchange.wishes w where strpos(w::text, $1) > 0`, [PHONE]);
    expect(rest).toEqual([]);
    await suspension.resume(jeju);
    await eventually(async () => expect(await statuses(all())).toHaveLength(3));
    await outboxIsEmpty();
    expect((await statuses(all())).map(({ status }) => status)).toEqual(['sealed', 'sealed', 'sealed']);
    expect((await readAt('jeju', there.ideaId)).title).toBe('[지움]의 버스 안내');
    expect((await readAt('nation', beyond.ideaId)).situation).toBe('전화 [지움]');
    const held = (await placesOf(contact.name, PHONE)).filter(
      (place) => !place.startsWith('identity.sealed_persons'),
    );
    expect(held).toEqual([]);
    const refs = await app.query(`select 1 from exchange.crossings where author_ref is not null`);
    expect(refs).toEqual([]);
    const covered = await app.query<{ tenant: string }>(
      `select tenant_id as tenant from ledger.events where kind = 'idea.covered' and subject_id = any($1::uuid[])`,
      [all()],
    );
    expect(new Set(covered.map(({ tenant }) => tenant)).size).toBe(3);
    await towns.verify();
  });

  it('brings a wish once, however often it is delivered', async () => {
    const wishes = await app.query<{ id: string; tenant: string }>(
      `select id, tenant_id as tenant from ledger.events where kind in ('wish.sent', 'wish.arrived')`,
    );
    const count = () =>
      app.query(
        `select count(*)::int as n from ledger.events where kind in ('wish.arrived', 'person.sealed')`,
      );
    const before = await count();
    for (const { id, tenant } of wishes)
      for (const queue of ['post', 'arrivals'])
        await app.query(
          `insert into ledger.outbox (queue, event_id, tenant_id)
           select $1, id, tenant_id from ledger.events where tenant_id = $3 and id = $2
             and kind = case $1 when 'post' then 'wish.sent' else 'wish.arrived' end`,
          [queue, id, tenant],
        );
    await outboxIsEmpty();
    expect(await count()).toEqual(before);
  });

  it('is kept by whoever still must, each by its own days, and then has no words left', async () => {
    // Jeonju lets go first: it decided long ago.
    const decide = (id: string) =>
      app.query(
        `update review.cases set decided_at = now() - interval '4 years', state_since = now() - interval '4 years',
           answered_at = null, is_settled = true where idea_id = $1`,
        [id],
      );
    const comeDue = async () => {
      await app.query(
        `update ledger.due set due_at = now() - interval '1 minute' where kind = 'identity.erasure'`,
      );
      await sweep();
      await outboxIsEmpty();
    };
    await decide(sent.id);
    await comeDue();
    expect(await readAt('jeonju', sent.id)).toMatchObject({ isErased: true, title: '지워진 제안' });
    expect(await readAt('jeju', there.ideaId)).toMatchObject({
      ...{ isErased: false, title: '[지움]의 버스 안내' },
    });
    await decide(there.ideaId);
    await decide(beyond.ideaId);
    await comeDue();
    for (const [tenant, id] of [
      ['jeju', there.ideaId],
      ['nation', beyond.ideaId],
    ] as const)
      expect(await readAt(tenant, id)).toMatchObject({ isErased: true, improvement: '' });
    expect(await placesOf(contact.name, PHONE, '글자를 키웁니다', '버스 안내')).toEqual([]);
    await towns.verify();
  });
});

it('an offer that nobody has answered is withdrawn with its words', async () => {
  const sent = await towns.propose({
    title: '버스 정류장 골목에 불을 밝혀 주세요',
    improvement: '골목등을 답니다.',
  });
  const official = await towns.official(sent.id);
  await startReview(official, sent.id);
  expect((await move(official, sent.id, 'adopt', promise)).status).toBe(200);
  const message = '권합니다.';
  await move(official, sent.id, 'recommend_elsewhere', { governments: ['jeju'], message });
  const offers = () =>
    app.query(
      `select status, title, copy is null as "isEmpty" from exchange.crossings where side = 'received' and other_idea_id = $1`,
      [sent.id],
    );
  await eventually(async () => expect(await offers()).toMatchObject([{ status: 'waiting', isEmpty: false }]));
  await forgotten('jeonju', sent.id, sent.token);
  await eventually(async () =>
    expect(await offers()).toEqual([{ status: 'declined', title: '지워진 제안', isEmpty: true }]),
  );
  await outboxIsEmpty();
  await towns.verify();
});
