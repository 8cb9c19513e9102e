import { readFileSync } from 'node:fs';
import { appendFile, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { Database, RecordLog, systemOf } from '@app/platform';
import { anApp, type TestApp } from '../../../../test/support/an-app.js';
import { eventually } from '../../../../test/support/eventually.js';
import { CheckpointsService, PastChanged } from '../checkpoints/checkpoints.service.js';
import { KeepCheckpoints } from '../checkpoints/keep-checkpoints.processor.js';
import { ProofsService } from '../checkpoints/proofs.service.js';
import { Ledger } from '../events/ledger.service.js';
import { isConsistent, rootFromInclusion } from './check-proof.js';
import { hashLeaf, GrowingTree } from './hash-tree.js';
import { leafOf } from './leaf-of.js';
import { placedEvents } from './placed-events.queries.js';
import { TreesService } from './trees.service.js';
import { type TreeFault, TreeVerification } from './tree-verification.service.js';

const EVENTS = 5_000;
const EVENTS_A_SUBJECT = 10;
const TABLES = ['events', 'leaves', 'tiles', 'trees', 'checkpoints'];

let app: TestApp;
let tenantId: string;
let actor: ReturnType<typeof systemOf>;

const service = <T>(type: abstract new (...given: never[]) => T): T => app.api.get(type, { strict: false });
const keep = (): Promise<boolean> => service(KeepCheckpoints).keep(actor);
const faults = async (): Promise<TreeFault[]> => (await service(TreeVerification).verify(actor)).faults;
const logFile = (): string => join(app.config.checkpointsDir!, `${tenantId}.jsonl`);

/** Records events, of ten subjects at a time. */
async function record(count: number): Promise<void> {
  const subjects = Array.from({ length: Math.ceil(count / EVENTS_A_SUBJECT) }, () => v7());
  for (let round = 0; round * subjects.length < count; round++)
    await service(Database).enter(actor, (tx) =>
      service(Ledger).recordAll(
        tx,
        actor,
        subjects.map((subjectId) => ({ kind: 'idea.supported', subjectId, at: new Date(), data: { round } })),
        { areFirst: round === 0 },
      ),
    );
}

const count = async (table: string): Promise<number> =>
  (
    await app.query<{ n: number }>(`select count(*)::int as n from ledger.${table} where tenant_id = $1`, [
      tenantId,
    ])
  )[0]!.n;

/** All that was recorded is in the tree and signed. Transactions of other suites hold the edge up for a moment. */
async function settle(): Promise<void> {
  await eventually(async () => {
    await keep();
    expect(await count('leaves')).toBe(await count('events'));
  });
}

/** Does what no program may, and undoes it afterwards: with the database, and with the log beside it. */
async function tamper(change: () => Promise<unknown>, check: () => Promise<void>): Promise<void> {
  const log = await readFile(logFile());
  for (const table of TABLES) await app.query(`create table kept_${table} as table ledger.${table}`);
  await app.query(`set session_replication_role = replica`);
  try {
    await change();
    await check();
  } finally {
    for (const table of TABLES) {
      await app.query(`delete from ledger.${table}`);
      await app.query(`insert into ledger.${table} table kept_${table}`);
      await app.query(`drop table kept_${table}`);
    }
    await app.query(`set session_replication_role = origin`);
    await writeFile(logFile(), log);
  }
}

function aSignal(): { given: Promise<void>; give: () => void } {
  let give!: () => void;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}

/** The event at a place in the tree. */
const eventAt = async (index: number): Promise<string> =>
  (
    await app.query<{ id: string }>(
      `select event_id as id from ledger.leaves where tenant_id = $1 and index = $2`,
      [tenantId, index],
    )
  )[0]!.id;

beforeAll(async () => {
  app = await anApp({ worker: false });
  tenantId = await app.tenantId();
  actor = systemOf(tenantId);
  await record(EVENTS);
  await settle();
});

afterAll(() => app?.close());

describe('the tree of a ledger', () => {
  it('holds every event once and has the root that a plain reckoning gives, as it was signed', async () => {
    const size = await count('events');
    const plain = new GrowingTree();
    const placed = await service(Database).enter(actor, (tx) => placedEvents(tx, tenantId, 0, size));
    placed.forEach(({ event }) => plain.append(hashLeaf(leafOf(event!))));
    expect(new Set(placed.map(({ eventId }) => eventId)).size).toBe(size);
    const latest = await service(CheckpointsService).latest(actor);
    expect([latest.size, latest.root]).toEqual([size, plain.root()]);
    expect(await service(TreeVerification).verify(actor)).toEqual({
      signed: size,
      checkpoints: await count('checkpoints'),
      faults: [],
    });
  });

  it('says nothing of who acted, but for a hash', async () => {
    const [{ event }] = (await service(Database).enter(actor, (tx) => placedEvents(tx, tenantId, 0, 1))) as [
      Awaited<ReturnType<typeof placedEvents>>[0],
    ];
    const leaf = JSON.parse(leafOf({ ...event!, actorId: v7(), actorKind: 'account' }));
    expect(Object.keys(leaf).toSorted()).toEqual(
      ['data', 'hash', 'id', 'kind', 'occurredAt', 'sequence', 'subject', 'tenant'].toSorted(),
    );
    expect(leaf.hash).not.toBe(JSON.parse(leafOf(event!)).hash);
  });

  it('stays one when two let it grow at once while people write', async () => {
    const before = await count('events');
    const writers = Array.from({ length: 6 }, () => record(40));
    const workers = Array.from({ length: 6 }, async () => {
      for (let round = 0; round < 5; round++) await keep();
    });
    await Promise.all([...writers, ...workers]);
    await settle();
    expect(await count('leaves')).toBe(before + 6 * 40);
    expect(await faults()).toEqual([]);
  });

  it('waits for whoever began before and ends after, and misses nobody', async () => {
    const [begun, ended] = [aSignal(), aSignal()];
    const happening = { kind: 'idea.supported', subjectId: v7(), at: new Date() };
    const slow = service(Database).enter(actor, async (tx) => {
      await service(Ledger).record(tx, actor, happening, null);
      begun.give();
      await ended.given;
    });
    await begun.given;
    await record(10);
    await keep();
    expect(await count('leaves')).toBe((await count('events')) - 10);
    ended.give();
    await slow;
    await settle();
    expect(await faults()).toEqual([]);
  });

  it('proves each event, and that it only grew', async () => {
    const latest = await service(CheckpointsService).latest(actor);
    const firsts = await app.query<{ id: string }>(
      `select subject_id as id from ledger.events where tenant_id = $1 and sequence = 1 order by random() limit 20`,
      [tenantId],
    );
    expect(firsts.length).toBe(20);
    for (const { id } of firsts) {
      const proof = await service(Database).enter(actor, (tx) =>
        service(ProofsService).beginningOf(tx, tenantId, id),
      );
      const path = proof.path.map((hash) => Buffer.from(hash, 'base64'));
      expect(rootFromInclusion(hashLeaf(proof.leaf), proof.index, latest.size, path)).toEqual(latest.root);
      expect(JSON.parse(proof.leaf)).toMatchObject({ subject: id, sequence: 1, tenant: tenantId });
    }
    for (const from of [1, 255, 256, 257, 3_000]) {
      const { fromRoot, toRoot, path } = await service(ProofsService).consistency(actor, from, latest.size);
      const [before, after] = [fromRoot, toRoot].map((root) => Buffer.from(root, 'base64'));
      const hashes = path.map((hash) => Buffer.from(hash, 'base64'));
      expect(isConsistent({ size: from, root: before! }, { size: latest.size, root: after! }, hashes)).toBe(
        true,
      );
      expect(after).toEqual(latest.root);
    }
  });
});

describe('a kill', () => {
  it('between tree and signature loses nothing', async () => {
    await record(10);
    await eventually(async () => {
      await service(TreesService).grow(actor);
      expect(await count('leaves')).toBe(await count('events'));
    });
    expect(await faults()).toEqual([]);
    const broken = jest.spyOn(service(RecordLog), 'append').mockRejectedValueOnce(new Error('no space left'));
    await expect(keep()).rejects.toThrow('no space left');
    broken.mockRestore();
    await keep();
    expect((await service(CheckpointsService).latest(actor)).size).toBe(await count('events'));
    expect(await faults()).toEqual([]);
  });

  it('between log and table, or in the middle of a line, is made good the next time', async () => {
    await record(10);
    await settle();
    await app.query(`delete from ledger.checkpoints where tenant_id = $1`, [tenantId]);
    await appendFile(logFile(), '{"from":12,"no');
    expect((await faults()).map(({ what }) => what)).toContain('checkpoint is missing from the database');
    await keep();
    await record(10);
    await settle();
    expect(await faults()).toEqual([]);
    expect(readFileSync(logFile(), 'utf8')).toContain('{"from":12,"no\n{');
  });

  it('of the whole machine, and a database restored on another: nothing is missed or taken twice', async () => {
    await record(10);
    // There transactions are counted anew: all that was written seems to be of the future.
    await app.query(`update ledger.trees set position = '9000000000' where tenant_id = $1`, [tenantId]);
    await settle();
    await record(10);
    await settle();
    expect(await faults()).toEqual([]);
  });
});

describe('verification finds', () => {
  const of = (index: number) =>
    `(select event_id from ledger.leaves where tenant_id = '${tenantId}' and index = ${index})`;

  it('an edit, also of what no proof shows, and names the event', () =>
    tamper(
      async () => {
        await app.query(`update ledger.events set data = data || '{"x": 1}' where id = ${of(1_234)}`);
        await app.query(`update ledger.events set actor_id = gen_random_uuid() where id = ${of(4_321)}`);
      },
      async () => {
        const [one, other, ...rest] = await faults();
        expect(one).toEqual({ index: 1_234, eventId: await eventAt(1_234), what: 'event was changed' });
        expect(other).toEqual({ index: 4_321, eventId: await eventAt(4_321), what: 'event was changed' });
        expect(rest).toEqual([]);
      },
    ));

  it('a deletion, though the places after it were closed up', async () => {
    const lost = await eventAt(777);
    await tamper(
      async () => {
        await app.query(`delete from ledger.events where id = $1`, [lost]);
        await app.query(`delete from ledger.leaves where tenant_id = $1 and index = 777`, [tenantId]);
        await app.query(`update ledger.leaves set index = -index where tenant_id = $1 and index > 777`, [
          tenantId,
        ]);
        await app.query(`update ledger.leaves set index = -index - 1 where tenant_id = $1 and index < 0`, [
          tenantId,
        ]);
      },
      async () => {
        const [first, second] = await faults();
        expect(first).toEqual({ index: 777, eventId: lost, what: 'event is missing' });
        expect(second).toMatchObject({ index: 778, what: 'event is out of its place' });
      },
    );
  });

  it('a change of order', async () => {
    const [early, late] = [await eventAt(100), await eventAt(2_000)];
    await tamper(
      async () => {
        const move = (id: string, index: number) =>
          app.query(`update ledger.leaves set index = $2 where event_id = $1`, [id, index]);
        await move(early, -1);
        await move(late, 100);
        await move(early, 2_000);
      },
      async () =>
        expect(await faults()).toEqual([
          { index: 100, eventId: early, what: 'event is out of its place' },
          { index: 2_000, eventId: late, what: 'event is out of its place' },
        ]),
    );
  });

  it('a tail that was cut, with tree and checkpoints; and nothing more is signed', async () => {
    const first = await eventAt(3_000);
    await tamper(
      async () => {
        await app.query(
          `delete from ledger.events where id in (select event_id from ledger.leaves where tenant_id = $1 and index >= 3000)`,
          [tenantId],
        );
        for (const [table, column] of [
          ['leaves', 'index'],
          ['checkpoints', 'size'],
        ])
          await app.query(`delete from ledger.${table} where tenant_id = $1 and ${column} >= 3000`, [
            tenantId,
          ]);
        await app.query(`update ledger.trees set size = 3000 where tenant_id = $1`, [tenantId]);
      },
      async () => {
        expect((await faults())[0]).toEqual({ index: 3_000, eventId: first, what: 'event is missing' });
        await expect(service(CheckpointsService).sign(actor)).rejects.toThrow(PastChanged);
        await expect(service(CheckpointsService).sign(actor)).rejects.toThrow('the tree holds 3000');
      },
    );
  });

  it('an event that was slipped in among the old ones', async () => {
    const id = v7();
    await tamper(
      () =>
        app.query(
          `insert into ledger.events (tenant_id, id, subject_id, sequence, kind, actor_kind, data, occurred_at, hash, position)
           select tenant_id, $1, $1, 1, kind, actor_kind, data, occurred_at, hash, '4' from ledger.events
           where tenant_id = $2 limit 1`,
          [id, tenantId],
        ),
      async () => expect(await faults()).toEqual([{ index: 0, eventId: id, what: 'event was slipped in' }]),
    );
  });

  it('a past that was rewritten in the log too, by whoever has not the key', () =>
    tamper(
      async () => {
        await app.query(`update ledger.events set data = '{"x": 1}' where id = ${of(10)}`);
        const lines = (await readFile(logFile(), 'utf8')).split('\n');
        const { leaves, ...segment } = JSON.parse(lines[0]!);
        const [{ event }] = (await service(Database).enter(actor, (tx) =>
          placedEvents(tx, tenantId, 10, 11),
        )) as [Awaited<ReturnType<typeof placedEvents>>[0]];
        const bytes = Buffer.from(leaves, 'base64');
        hashLeaf(leafOf(event!)).copy(bytes, 10 * 48 + 16);
        lines[0] = JSON.stringify({ ...segment, leaves: bytes.toString('base64') });
        await writeFile(logFile(), lines.join('\n'));
      },
      async () =>
        expect((await faults())[0]).toMatchObject({
          eventId: null,
          what: 'checkpoint does not match its events',
        }),
    ));

  it('checkpoints that were taken out of the log, or cut off with its end', async () => {
    const what = async (): Promise<string[]> => [...new Set((await faults()).map((fault) => fault.what))];
    const edit = async (change: (lines: string[]) => string[]): Promise<void> => {
      const lines = (await readFile(logFile(), 'utf8')).trimEnd().split('\n');
      await writeFile(logFile(), `${change(lines).join('\n')}\n`);
    };
    const cut = (change: (lines: string[]) => string[], found: string[]) =>
      tamper(
        () => edit(change),
        async () => expect(await what()).toEqual(found),
      );
    await cut(
      (lines) => lines.toSpliced(1, 1),
      ['log lacks events before this checkpoint', 'checkpoint is missing from the log'],
    );
    await cut((lines) => lines.slice(0, -1), ['checkpoint is missing from the log']);
    await cut(
      (lines) => lines.map((line, at) => (at === 0 ? line.replace('— ', '— x') : line)),
      ['checkpoint is not signed by our key'],
    );
    await tamper(
      () => truncate(logFile(), 0),
      async () => expect(await what()).toEqual(['checkpoint is missing from the log']),
    );
    expect(await faults()).toEqual([]);
  });

  it('nothing after the log was lost: it is written anew', async () => {
    await tamper(
      async () => {
        await rename(logFile(), `${logFile()}.kept`);
        await keep();
      },
      async () => {
        expect(await faults()).toEqual([]);
        expect(await readFile(logFile(), 'utf8')).not.toBe(await readFile(`${logFile()}.kept`, 'utf8'));
      },
    );
  });
});
