import { parse } from 'csv-parse/sync';
import { v7 } from 'uuid';
import { DueSweep } from '@app/ledger';
import { Database, guestOf } from '@app/platform';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { decide, promise, startReview, submitIdea, untilRouted } from '../../../../test/journeys/steps.js';
import { aSuperuser } from '../../../../test/support/a-superuser.js';
import { eventually } from '../../../../test/support/eventually.js';
import { untilDelivered } from '../../../../test/support/until-delivered.js';
import { ideasDataset } from './ideas-dataset.js';
import { OpenDataService } from './open-data.service.js';
import { idBefore } from './stamp.queries.js';

type Row = Record<string, unknown>;

jest.setTimeout(120_000);

let app: TestApp;
let guest: TestAgent;
let citizen: TestAgent;
let ids: Record<'open' | 'formula' | 'withheld' | 'hidden' | 'withdrawn' | 'adopted', string>;

const FORMULA = '=HYPERLINK("http://example.kr")';

const itemsOf = async (file: string, who = guest): Promise<Row[]> => {
  const { status, body } = await who.get(`/open-data/${file}.json`);
  expect(status).toBe(200);
  return body.items;
};
const tableOf = async (file: string): Promise<Record<string, string>[]> => {
  const { text } = await guest.get(`/open-data/${file}.csv`);
  expect(text.startsWith('\ufeff')).toBe(true);
  return parse(text, { bom: true, columns: true });
};

beforeAll(async () => {
  app = await anApp();
  [guest, citizen] = [await app.as('guest'), await app.as('citizen')];
  const [reviewer, lead] = [await app.as('reviewer'), await app.as('lead')];
  const submit = async (more: object = {}): Promise<string> =>
    (await submitIdea(citizen, { title: '쉬운 말 안내', improvement: '쉽게 씁니다.', ...more })).id;
  const formula = await submit({ title: FORMULA, improvement: '첫 줄,\n"둘째" 줄', effect: '-3' });
  ids = {
    ...{ open: await submit({ topicCode: 'transport-construction-land', regionCode: '11' }), formula },
    ...{ withheld: await submit({ isWithheld: true, situation: '비밀 사정' }), hidden: await submit() },
    ...{ withdrawn: await submit(), adopted: (await submitIdea(citizen)).id },
  };
  for (const id of Object.values(ids)) await untilRouted(app, id);
  await startReview(reviewer, ids.adopted);
  await decide([reviewer, lead], ids.adopted, 'adopt', promise);
  await eventually(async () => expect(await app.query('select 1 from delivery.commitments')).toHaveLength(1));
  expect((await citizen.post(`/api/v1/ideas/${ids.withdrawn}/withdrawal`).send({})).status).toBeLessThan(300);
  const hiding = { reason: 'personal-data' };
  expect((await lead.put(`/api/v1/ideas/${ids.hidden}/hiding`).send(hiding)).status).toBeLessThan(300);
});

afterAll(() => app?.close());

describe('open data', () => {
  it('hold every public idea, oldest first, and no other', async () => {
    const { open, formula, withheld, adopted } = ids;
    const public_ = [open, formula, withheld, adopted].toSorted();
    expect((await itemsOf('ideas')).map(({ id }) => id)).toEqual(public_);
    const listed = (await guest.get('/api/v1/ideas?limit=100')).body.items as { ideaId: string }[];
    expect(listed.map(({ ideaId }) => ideaId).toSorted()).toEqual(public_);
    for (const file of ['acts', 'replies', 'promises'])
      for (const { idea_id: id } of await itemsOf(file)) expect(public_).toContain(id);
    expect(await itemsOf('ideas', await app.as('guest', 'jeonju'))).toEqual([]);
  });

  it('tell of an idea what its page tells, and of a withheld one title and result only', async () => {
    const ideas = await itemsOf('ideas');
    const rowOf = (id: string) => ideas.find((row) => row.id === id)!;
    const { body } = await guest.get(`/api/v1/ideas/${ids.open}`);
    expect(rowOf(ids.open)).toMatchObject({
      ...{ tracking_number: body.trackingNumber, title: body.title, improvement: body.improvement },
      ...{
        topic_code: 'transport-construction-land',
        region_code: '11',
        state: body.state,
        submitted_at: body.submittedAt,
      },
      ...{ due_on: body.dueOn, supports: 0, is_withheld: false, channel: 'online', revisions: [] },
    });
    const { title, improvement, situation } = rowOf(ids.withheld);
    expect([title, improvement, situation]).toEqual(['쉬운 말 안내', null, null]);
    expect(JSON.stringify(ideas)).not.toContain('비밀 사정');
    expect(Object.keys(rowOf(ids.open)).some((name) => /name|email|phone|person|account/.test(name))).toBe(
      false,
    );
  });

  it('hold each public step, the reply and the promise of an idea', async () => {
    const steps = (await itemsOf('acts')).filter((row) => row.idea_id === ids.adopted);
    const { body: told } = await guest.get(`/api/v1/ideas/${ids.adopted}/timeline`);
    expect(steps.map(({ step }) => step)).toEqual(told.map(({ kind }: { kind: string }) => kind));
    expect(steps.map(({ message }) => message)).toEqual(told.map((one: Row) => one.message));
    expect(steps.map(({ to_state: state }) => state)).toEqual(told.map((one: Row) => one.state));
    expect(await itemsOf('replies')).toMatchObject([
      { idea_id: ids.adopted, state: 'adopted', reply: promise.reply, promised_on: promise.promisedOn },
    ]);
    expect(await itemsOf('promises')).toMatchObject([
      {
        idea_id: ids.adopted,
        first_promised_on: promise.promisedOn,
        slips: 0,
        kept_on: null,
        milestones: [],
      },
    ]);
  });

  it('explain every code that they use', async () => {
    const codes = await itemsOf('codes');
    const explained = (list: string, code: unknown) =>
      code === null ||
      codes.some((row) => row.list === list && row.code === code && row.name_ko && row.name_en);
    const agencies = (await itemsOf('agencies')).map(({ code }) => code);
    for (const row of await itemsOf('ideas')) {
      for (const list of ['topic', 'region', 'call', 'agenda'])
        expect([row.id, list, explained(list, row[`${list}_code`])]).toEqual([row.id, list, true]);
      expect(explained('state', row.state) && explained('lane', row.lane)).toBe(true);
      if (row.agency_code) expect(agencies).toContain(row.agency_code);
    }
    for (const { step, to_state: state } of await itemsOf('acts'))
      expect([step, step === 'opened' || explained('step', step), explained('state', state)]).toEqual([
        step,
        true,
        true,
      ]);
    expect(codes.length).toBeGreaterThan(100);
  });

  it('are the same in both formats; no cell is a formula', async () => {
    for (const { name, fields } of (await guest.get('/api/v1/open-data')).body.datasets) {
      const [items, table] = [await itemsOf(name), await tableOf(name)];
      expect([name, table.length]).toEqual([name, items.length]);
      const names = fields.map((field: { name: string }) => field.name);
      for (const [at, row] of table.entries()) {
        expect(Object.keys(row)).toEqual(names);
        expect(Object.keys(items[at]!)).toEqual(names);
        for (const [field, cell] of Object.entries(row)) {
          const value = items[at]![field];
          const text =
            typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
          expect(cell.replace(/^'(?=[-=+@＝])/, '')).toBe(text);
          expect(/^[=+@\t\r]/.test(cell)).toBe(false);
        }
      }
    }
    const row = (await tableOf('ideas')).find(({ id }) => id === ids.formula)!;
    expect([row.title, row.effect, row.improvement]).toEqual([`'${FORMULA}`, "'-3", '첫 줄,\n"둘째" 줄']);
  });

  it('are not sent again to whoever has them, until something changes', async () => {
    await untilDelivered(app);
    // Another event of this second would not move the day on.
    expect((await guest.head('/open-data/ideas.csv')).headers['last-modified']).toBeUndefined();
    app.clock.advance({ hours: 0.05 });
    const first = await guest.get('/open-data/ideas.csv');
    const { etag, 'last-modified': day } = first.headers;
    expect(first.headers['cache-control']).toBe('no-cache');
    expect((await guest.get('/open-data/ideas.csv').set('If-None-Match', etag!)).status).toBe(304);
    expect((await guest.get('/open-data/ideas.csv').set('If-Modified-Since', day!)).status).toBe(304);
    expect((await guest.get('/open-data/ideas.json').set('If-None-Match', etag!)).status).toBe(200);
    expect((await guest.head('/open-data/ideas.csv')).headers.etag).toBe(etag);
    await citizen.put(`/api/v1/ideas/${ids.adopted}/support`).send({});
    const anew = await guest.get('/open-data/ideas.csv').set('If-None-Match', etag!);
    expect(anew.status).toBe(200);
    expect(parse(anew.text, { bom: true, columns: true })).toContainEqual(
      expect.objectContaining({ id: ids.adopted, supports: '1' }),
    );
    const codes = (await guest.get('/open-data/codes.csv')).headers.etag!;
    await app.query(
      `update catalogue.topics set name_en = 'Getting about' where code = 'transport-construction-land'`,
    );
    expect((await guest.get('/open-data/codes.csv').set('If-None-Match', codes)).status).toBe(200);
  });

  it('are another file when an event is committed later than a younger one', async () => {
    const { etag } = (await guest.get('/open-data/acts.json')).headers;
    const [last] = await app.query<{ id: string }>(
      `select id from ledger.events where tenant_id = $1 order by id desc limit 1`,
      [await app.tenantId()],
    );
    await app.query(
      `insert into ledger.events (tenant_id, id, subject_id, sequence, kind, actor_kind, data, occurred_at, hash)
       values ($1, $2, $3, 1, 'idea.shown', 'system', '{}', now(), '\\x00')`,
      [await app.tenantId(), idBefore(last!.id, 20_000), v7()],
    );
    expect((await guest.get('/open-data/acts.json').set('If-None-Match', etag!)).status).toBe(200);
  });

  it('never tell an earlier day than before, and none while a promise is still to be read', async () => {
    await untilDelivered(app);
    app.clock.advance({ hours: 0.05 });
    const dayOf = async () => (await guest.head('/open-data/ideas.csv')).headers['last-modified'];
    const [tenantId, id, before] = [await app.tenantId(), v7(), await dayOf()];
    await app.query(
      `insert into ledger.events (tenant_id, id, subject_id, sequence, kind, actor_kind, data, occurred_at, hash)
       values ($1, $2, $3, 1, 'clock.elapsed', 'system', '{}', now() - interval '9 days', '\\x00')`,
      [tenantId, id, v7()],
    );
    expect(Date.parse((await dayOf())!)).toBeGreaterThanOrEqual(Date.parse(before!));
    // As if it were being read: relayed already.
    await app.query(
      `insert into ledger.outbox (queue, event_id, tenant_id, relayed_at)
       values ('commitments', $1, $2, clock_timestamp())`,
      [id, tenantId],
    );
    expect(await dayOf()).toBeUndefined();
    await app.query(`delete from ledger.outbox where event_id = $1`, [id]);
    expect(await dayOf()).toBeDefined();
  });

  it.each(['ideas.xlsx', 'people.csv', 'ideas', '..%2Fideas.csv'])('know no file %s', async (file) => {
    const answer = await guest.get(`/open-data/${file}`);
    expect([answer.status, answer.body.code]).toEqual([404, 'platform.not_found']);
  });

  it('are measured at night: rows and bytes as they are sent', async () => {
    const service = app.worker!.get(DueSweep, { strict: false });
    await app.query(`update ledger.due set due_at = '2000-01-01' where kind = 'insight.measure_open_data'`);
    await eventually(async () => {
      await service.sweep();
      const { datasets } = (await guest.get('/api/v1/open-data')).body;
      for (const { name, files } of datasets)
        for (const { format, rows, bytes, measuredAt } of files) {
          const sent = await (await fetch(`${app.url}/open-data/${name}.${format}`)).arrayBuffer();
          expect([name, format, bytes]).toEqual([name, format, sent.byteLength]);
          expect([rows, Date.parse(measuredAt) > 0]).toEqual([(await itemsOf(name)).length, true]);
        }
    });
    const [due] = await app.query<{ at: Date }>(
      `select due_at as at from ledger.due where kind = 'insight.measure_open_data' and tenant_id = $1`,
      [await app.tenantId()],
    );
    expect(due!.at.toISOString()).toMatch(/T18:00:00.000Z$/);
  });
});

describe('a long file', () => {
  it('is read as fast as whoever loads it reads, and holds no transaction meanwhile', async () => {
    const tenantId = await app.tenantId('jeonju');
    const COUNT = 6_000;
    await app.query(
      `insert into intake.ideas (tenant_id, id, tracking_number, status, title, improvement, language, submitted_at, channel)
       select $1, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'T' || n, 'submitted', '제안 ' || n,
         repeat('가', 500), 'ko', now(), 'online' from generate_series(1, $2) n`,
      [tenantId, COUNT],
    );
    await app.query(
      `insert into review.cases (tenant_id, idea_id, tracking_number, title, language, is_withheld, submitted_at,
         opened_at, workflow_code, workflow_version, state, lane, state_since)
       select i.tenant_id, i.id, i.tracking_number, i.title, 'ko', false, now(), now(), w.code, w.version,
         w.definition ->> 'initial', 'ordinary', now()
       from intake.ideas i join review.workflows w on w.tenant_id = i.tenant_id and w.version = 1
       where i.tenant_id = $1 and i.tracking_number ~ '^T'`,
      [tenantId],
    );
    const database = app.api.get(Database, { strict: false });
    const { read } = await app.api
      .get(OpenDataService, { strict: false })
      .open(guestOf(tenantId), ideasDataset, 'json');
    const asked = jest.spyOn(database, 'enter');
    const stream = read();
    const parts = stream[Symbol.asyncIterator]() as AsyncIterator<string>;
    let text = (await parts.next()).value as string;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked.mock.calls.length).toBeLessThan(6);
    // Others work in this database too, each for a moment.
    const held = `select 1 from pg_stat_activity
      where datname = current_database() and state like 'idle in transaction%'`;
    await eventually(async () => expect(await app.query(held)).toEqual([]));
    for (let part = await parts.next(); !part.done; part = await parts.next()) text += part.value;
    expect(asked.mock.calls.length).toBeGreaterThan(COUNT / 500);
    asked.mockRestore();
    const { items } = JSON.parse(text) as { items: Row[] };
    expect(new Set(items.map(({ id }) => id)).size).toBe(COUNT);
  });

  it('leaves the database to others, however many load one', async () => {
    const service = app.api.get(OpenDataService, { strict: false });
    const actor = guestOf(await app.tenantId());
    const files = await Promise.all(
      Array.from({ length: 30 }, () => service.open(actor, ideasDataset, 'csv')),
    );
    const holder = await aSuperuser(app.database.adminUrl);
    await holder.query('begin');
    await holder.query('lock table intake.ideas in access exclusive mode');
    const loads = files.map(async ({ read }) => (await read().toArray()).length);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const begin = performance.now();
    expect((await guest.get('/help')).status).toBe(200);
    expect(performance.now() - begin).toBeLessThan(4_000);
    await holder.query('rollback');
    await holder.end();
    expect(Math.min(...(await Promise.all(loads)))).toBeGreaterThan(0);
  });
});
