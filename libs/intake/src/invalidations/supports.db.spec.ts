import { v7 } from 'uuid';
import { CountsVerification } from '@app/insight';
import { SupportsService } from '@app/intake';
import { DueSweep } from '@app/ledger';
import { type Actor, addressPrefix, systemOf } from '@app/platform';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { aSuperuser } from '../../../../test/support/a-superuser.js';
import { aVoter, plantVotes } from '../../../../test/support/a-voter.js';
import { eventually } from '../../../../test/support/eventually.js';
import { numbersFrom } from '../../../../test/support/numbers-from.js';

jest.setTimeout(120_000);

let app: TestApp;
let supports: SupportsService;
let tenantId: string;
let citizen: TestAgent;
let lead: TestAgent;

beforeAll(async () => {
  app = await anApp({ worker: false });
  supports = app.api.get(SupportsService, { strict: false });
  [tenantId, citizen, lead] = [await app.tenantId(), await app.as('citizen'), await app.as('lead')];
});
afterAll(() => app?.close());
afterEach(() => app.clock.reset());

/** What the worker does every five minutes. */
const watch = async (): Promise<void> => {
  await app.query(`update ledger.due set due_at = now() where kind = 'intake.supports_watched'`);
  await app.api.get(DueSweep, { strict: false }).sweep();
};
const miscounted = () => app.api.get(CountsVerification, { strict: false }).verify(systemOf(tenantId));

const aMember = (email: string): Promise<Actor> => aVoter(app, tenantId, email);

async function anIdea(): Promise<string> {
  const idea = { title: '정부24 서식을 쉽게', improvement: '쉬운 말을 씁니다.' };
  return (await citizen.post('/api/v1/ideas').send(idea)).body.id;
}

const countOf = async (id: string): Promise<number> =>
  (await app.query<{ supports: number }>(`select supports from review.cases where idea_id = $1`, [id]))[0]!
    .supports;

const plant = (ideaId: string, count: number, more: object = {}): Promise<void> =>
  plantVotes(app, tenantId, ideaId, count, more);

describe('a mailbox', () => {
  const ALIASES = [
    ...[
      'votes@gmail.com',
      'v.otes@gmail.com',
      'v.o.t.e.s@gmail.com',
      'votes+1@gmail.com',
      'Vo.Tes+2@Gmail.com',
    ],
    ...['votes@googlemail.com', 'vo\u200btes@gmail.com', 'votes\u00ad@gmail.com', 'ｖｏ.ｔｅｓ+4@gmail.com'],
    ...['vot\ufeffes@gmail.com', 'votes@gmail.com.', '"votes"@gmail.com', 'vo\u2060tes+3@googlemail.com'],
  ];

  it('has one vote, in however many ways its address is written, and 200 at once', async () => {
    const id = await anIdea();
    const members: Actor[] = [];
    for (const alias of ALIASES) members.push(await aMember(alias));
    expect(members.length).toBeGreaterThanOrEqual(12);
    const support = (time: number): Promise<string> =>
      supports.support(members[time % members.length]!, id, '203.0.113.1').then(
        () => 'given',
        // Whoever found no connection for five seconds was told no reason, and comes again.
        ({ reason }: { reason?: { code: string } }) => reason?.code ?? support(time),
      );
    expect(new Set(await Promise.all(Array.from({ length: 200 }, (_, time) => support(time))))).toEqual(
      new Set(['given', 'intake.supported_by_mailbox']),
    );
    expect(await app.query(`select 1 from intake.supports where idea_id = $1`, [id])).toHaveLength(1);
    expect([await countOf(id), await miscounted()]).toEqual([1, []]);
  });

  it('may vote again by another account once the first has taken its vote back', async () => {
    const id = await anIdea();
    const [one, other] = [await aMember('two.ways@gmail.com'), await aMember('twoways+x@gmail.com')];
    await supports.support(one, id, '203.0.113.1');
    await supports.withdraw(one, id);
    await supports.support(other, id, '203.0.113.1');
    expect(await countOf(id)).toBe(1);
  });

  it('of a vote from before it was noted is told later, and the first of two keeps it', async () => {
    const id = await anIdea();
    const [one, other] = [await aMember('old.one@gmail.com'), await aMember('oldone@gmail.com')];
    for (const { accountId } of [one, other])
      await app.query(
        `insert into intake.supports (tenant_id, idea_id, account_id, id, given_at)
         values ($1, $2, $3, gen_random_uuid(), now())`,
        [tenantId, id, accountId],
      );
    await app.query(`update review.cases set supports = 2 where idea_id = $1`, [id]);
    await watch();
    const rows = await app.query<{ isTold: boolean; since: Date | null }>(
      `select mailbox is not null as "isTold", account_since as since from intake.supports where idea_id = $1 order by 1`,
      [id],
    );
    expect(rows).toMatchObject([false, true].map((isTold) => ({ isTold, since: expect.any(Date) })));
  });
});

const preview = async (conditions: object): Promise<number> =>
  (await lead.post('/api/v1/invalidation-previews').send(conditions)).body.supports;
const invalidate = (id: string, conditions: object, expected: number) =>
  lead.put(`/api/v1/invalidations/${id}`).send({ ...conditions, expected, reason: '한곳에서 왔습니다.' });
const undo = (id: string) => lead.post(`/api/v1/invalidations/${id}/undoing`);

describe('support that is invalidated', () => {
  it('is what the preview counted, counts for nothing, bars another vote, and comes back', async () => {
    const id = await anIdea();
    const member = await aMember('voter@ring.example');
    await supports.support(member, id, addressPrefix('2001:db8:7:7::1'));
    const other = await aMember('other@fair.example');
    await supports.support(other, id, addressPrefix('2001:db8:9:9::1'));
    for (const [conditions, expected] of [
      [{ address: '2001:db8:7:7:ffff::9' }, 1],
      [{ emailDomain: 'RING.example' }, 1],
      [{ ideaId: id, accountHours: 1 }, 2],
      [{ ideaId: id, givenUntil: '2020-01-01T00:00:00Z' }, 0],
      [{ ideaId: id, givenFrom: '2020-01-01T00:00:00Z', emailDomain: 'fair.example' }, 1],
    ] as const)
      expect([conditions, await preview(conditions)]).toEqual([conditions, expected]);
    const [one, conditions] = [v7(), { address: '2001:db8:7:7::' }];
    expect((await invalidate(one, conditions, 2)).body.code).toBe('intake.invalidation_changed');
    const done = await invalidate(one, conditions, 1);
    expect([done.status, done.body]).toMatchObject([200, { status: 'done', expected: 1, removed: 1 }]);
    expect((await invalidate(one, conditions, 1)).body).toEqual(done.body);
    expect((await invalidate(one, { accountHours: 1 }, 1)).body.code).toBe('intake.invalidation_taken');
    await supports.support(member, id, '192.0.2.1');
    // Nor is it given anew by whoever takes it back first.
    await supports.withdraw(member, id);
    await supports.support(member, id, '192.0.2.1');
    expect([await countOf(id), await miscounted()]).toEqual([1, []]);
    expect((await undo(one)).body).toMatchObject({ status: 'undone', removed: 0 });
    expect((await undo(one)).body.status).toBe('undone');
    expect([await countOf(id), await miscounted()]).toEqual([2, []]);
    const kinds = await app.query<{ kind: string }>(
      `select kind from ledger.events where subject_id = $1 order by sequence`,
      [one],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      ...['invalidation.begun', 'supports.invalidated', 'invalidation.ended'],
      ...['supports.restored', 'invalidation.undone'],
    ]);
  });

  it('needs a condition beside the idea, and somebody who may', async () => {
    const id = await anIdea();
    for (const conditions of [{}, { ideaId: id }]) {
      const answer = await lead.post('/api/v1/invalidation-previews').send(conditions);
      expect([answer.status, answer.body.code]).toEqual([409, 'intake.invalidation_empty']);
      expect((await invalidate(v7(), conditions, 0)).body.code).toBe('intake.invalidation_empty');
    }
    const reviewer = await app.as('reviewer');
    expect((await reviewer.post('/api/v1/invalidation-previews').send({ accountHours: 1 })).status).toBe(403);
  });

  it('stops after the idea it is at, within ten seconds, and every count comes back', async () => {
    const ideas: string[] = [];
    for (let count = 0; count < 100; count++) ideas.push(await anIdea());
    for (const id of ideas) await plant(id, 30, { network: 'ring-of-many' });
    const before = await Promise.all(ideas.map(countOf));
    const [one, conditions] = [v7(), { network: 'ring-of-many'.padEnd(43, '_') }];
    await app.query(`update intake.supports set network = $1 where network = 'ring-of-many'`, [
      conditions.network,
    ]);
    expect(await preview(conditions)).toBe(3_000);
    const holder = await aSuperuser(app.database.adminUrl);
    await holder.query('begin');
    await holder.query(`select 1 from intake.supports where idea_id = $1 for update`, [ideas[60]]);
    const waiting = (count: number) =>
      eventually(async () =>
        expect(
          await app.query(
            `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
          ),
        ).toHaveLength(count),
      );
    const running = invalidate(one, conditions, 3_000).then((answer) => answer);
    await waiting(1);
    expect((await lead.get(`/api/v1/invalidations/${one}`)).body.removed).toBeGreaterThan(0);
    const undoing = undo(one).then((answer) => answer);
    await waiting(2);
    const stopping = lead.post(`/api/v1/invalidations/${one}/stop`).then((answer) => answer);
    await waiting(3);
    const asked = performance.now();
    await holder.query('rollback');
    await holder.end();
    expect((await undoing).body.code).toBe('intake.invalidation_running');
    expect((await stopping).body.status).toBe('stopped');
    const { body } = await running;
    expect(performance.now() - asked).toBeLessThan(10_000);
    expect(body.status).toBe('stopped');
    expect([body.removed > 0, body.removed < 3_000]).toEqual([true, true]);
    expect(await miscounted()).toEqual([]);
    await undo(one);
    expect(await Promise.all(ideas.map(countOf))).toEqual(before);
    expect(await miscounted()).toEqual([]);
  });
});

describe('whatever happens in whatever order', () => {
  it.each([1, 2, 3])('the counters are what a recount gives after each step, seed %i', async (seed) => {
    const next = numbersFrom(seed);
    const ideas = [await anIdea(), await anIdea(), await anIdea()];
    const members: Actor[] = [];
    for (let at = 0; at < 8; at++) members.push(await aMember(`seed${seed}-${at}@d${at % 2}.example`));
    // The second counts at the first; somebody had supported both.
    for (const id of ideas.slice(0, 2)) await supports.support(members[0]!, id, '192.0.2.9');
    await app.query(`update review.cases set merged_into = $2, merged_from = 'received' where idea_id = $1`, [
      ideas[1],
      ideas[0],
    ]);
    expect(await miscounted()).toEqual([]);
    const one = <T>(list: T[]): T => list[next(list.length)]!;
    const networks = ['192.0.2.1', '192.0.2.2', '192.0.2.3'];
    const made: string[] = [];
    const done = { support: 0, withdraw: 0, invalidate: 0, undo: 0, removed: 0 };
    for (let step = 0; step < 60; step++) {
      const act = one([
        'support',
        'support',
        'support',
        'withdraw',
        'invalidate',
        'invalidate',
        'undo',
      ] as const);
      if (act === 'support') await supports.support(one(members), one(ideas), one(networks));
      if (act === 'withdraw') await supports.withdraw(one(members), one(ideas));
      if (act === 'invalidate') {
        const conditions = {
          ...(next(2) && { ideaId: one(ideas) }),
          ...one([
            { address: one(networks) },
            { emailDomain: one(['d0.example', 'd1.example']) },
            { accountHours: 1 },
            { address: one(networks), emailDomain: 'd0.example' },
          ]),
        };
        const expected = await preview(conditions);
        const id = v7();
        const { body } = await invalidate(id, conditions, expected);
        expect(body).toMatchObject({ status: 'done', expected, removed: expected });
        expect(await preview(conditions)).toBe(0);
        made.push(id);
        done.removed += expected;
      }
      if (act === 'undo' && made.length > 0)
        expect((await undo(one(made))).body).toMatchObject({ status: 'undone', removed: 0 });
      done[act]++;
      expect([step, act, await miscounted()]).toEqual([step, act, []]);
    }
    for (const id of made) await undo(id);
    expect(await miscounted()).toEqual([]);
    expect(await app.query(`select 1 from intake.supports where invalidation_id is not null`)).toEqual([]);
    expect(done.removed).toBeGreaterThan(5);
    expect(Math.min(done.support, done.withdraw, done.invalidate, done.undo)).toBeGreaterThan(2);
  });
});
