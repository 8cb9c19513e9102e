import { readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { v7 } from 'uuid';
import { Database, RecordLog } from '@app/platform';
import { SignedLedger } from '../../../../test/support/a-signed-ledger.js';
import type { TestApp } from '../../../../test/support/an-app.js';
import { CheckpointsService, PastChanged } from '../checkpoints/checkpoints.service.js';
import { readSegment } from '../checkpoints/segment.js';
import { hashLeaf } from './hash-tree.js';
import { leafOf } from './leaf-of.js';
import { placedEvents } from './placed-events.queries.js';
import { TreeVerification } from './tree-verification.service.js';

let ledger: SignedLedger;
let app: TestApp;
let tenantId: string;

beforeAll(async () => {
  ledger = await SignedLedger.of(5_000);
  ({ app, tenantId } = ledger);
  for (let more = 0; more < 2; more++) {
    await ledger.record(10);
    await ledger.settle();
  }
}, 120_000);

afterAll(() => app?.close());

describe('verification finds', () => {
  const of = (index: number) =>
    `(select event_id from ledger.leaves where tenant_id = '${tenantId}' and index = ${index})`;

  it('an edit, also of what no proof shows, and names the event', () =>
    ledger.tamper(
      async () => {
        await app.query(`update ledger.events set data = data || '{"x": 1}' where id = ${of(1_234)}`);
        await app.query(`update ledger.events set actor_id = gen_random_uuid() where id = ${of(4_321)}`);
      },
      async () => {
        const [one, other, ...rest] = await ledger.faults();
        expect(one).toEqual({
          index: 1_234,
          eventId: await ledger.eventAt(1_234),
          what: 'event was changed',
        });
        expect(other).toEqual({
          index: 4_321,
          eventId: await ledger.eventAt(4_321),
          what: 'event was changed',
        });
        expect(rest).toEqual([]);
      },
    ));

  it('a deletion, though the places after it were closed up', async () => {
    const lost = await ledger.eventAt(777);
    await ledger.tamper(
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
        const [first, second] = await ledger.faults();
        expect(first).toEqual({ index: 777, eventId: lost, what: 'event is missing' });
        expect(second).toMatchObject({ index: 778, what: 'event is out of its place' });
      },
    );
  });

  it('a change of order', async () => {
    const [early, late] = [await ledger.eventAt(100), await ledger.eventAt(2_000)];
    await ledger.tamper(
      async () => {
        const move = (id: string, index: number) =>
          app.query(`update ledger.leaves set index = $2 where event_id = $1`, [id, index]);
        await move(early, -1);
        await move(late, 100);
        await move(early, 2_000);
      },
      async () =>
        expect(await ledger.faults()).toEqual([
          { index: 100, eventId: early, what: 'event is out of its place' },
          { index: 2_000, eventId: late, what: 'event is out of its place' },
        ]),
    );
  });

  it('a tail that was cut, with tree and checkpoints; and nothing more is signed', async () => {
    const first = await ledger.eventAt(3_000);
    await ledger.tamper(
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
        expect((await ledger.faults())[0]).toEqual({
          index: 3_000,
          eventId: first,
          what: 'event is missing',
        });
        await expect(ledger.service(CheckpointsService).sign(ledger.actor)).rejects.toThrow(PastChanged);
        await expect(ledger.service(CheckpointsService).sign(ledger.actor)).rejects.toThrow(
          'the tree holds 3000',
        );
      },
    );
  });

  it('an event that was slipped in among the old ones', async () => {
    const id = v7();
    await ledger.tamper(
      () =>
        app.query(
          `insert into ledger.events (tenant_id, id, subject_id, sequence, kind, actor_kind, data, occurred_at, hash, position)
           select tenant_id, $1, $1, 1, kind, actor_kind, data, occurred_at, hash, '4' from ledger.events
           where tenant_id = $2 limit 1`,
          [id, tenantId],
        ),
      async () =>
        expect(await ledger.faults()).toEqual([{ index: 0, eventId: id, what: 'event was slipped in' }]),
    );
  });

  it('a past that was rewritten in the log too, by whoever has not the key', () =>
    ledger.tamper(
      async () => {
        await app.query(`update ledger.events set data = '{"x": 1}' where id = ${of(10)}`);
        const lines = (await readFile(ledger.logFile, 'utf8')).split('\n');
        // The first may hold fewer: what other suites had open held the edge of the tree up.
        const at = lines.findIndex((line) => readSegment(line)!.checkpoint.size > 10);
        const { leaves, ...segment } = JSON.parse(lines[at]!);
        const [{ event }] = (await ledger
          .service(Database)
          .enter(ledger.actor, (tx) => placedEvents(tx, tenantId, 10, 11))) as [
          Awaited<ReturnType<typeof placedEvents>>[0],
        ];
        const bytes = Buffer.from(leaves, 'base64');
        hashLeaf(leafOf(event!)).copy(bytes, (10 - segment.from) * 48 + 16);
        lines[at] = JSON.stringify({ ...segment, leaves: bytes.toString('base64') });
        await writeFile(ledger.logFile, lines.join('\n'));
      },
      async () =>
        expect((await ledger.faults())[0]).toMatchObject({
          eventId: null,
          what: 'checkpoint does not match its events',
        }),
    ));

  it('checkpoints that were taken out of the log, or cut off with its end', async () => {
    const what = async (): Promise<string[]> => [
      ...new Set((await ledger.faults()).map((fault) => fault.what)),
    ];
    const edit = async (change: (lines: string[]) => string[]): Promise<void> => {
      const lines = (await readFile(ledger.logFile, 'utf8')).trimEnd().split('\n');
      await writeFile(ledger.logFile, `${change(lines).join('\n')}\n`);
    };
    const cut = (change: (lines: string[]) => string[], found: string[]) =>
      ledger.tamper(
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
    await ledger.tamper(
      () => truncate(ledger.logFile, 0),
      async () => expect(await what()).toEqual(['checkpoint is missing from the log']),
    );
    expect(await ledger.faults()).toEqual([]);
  });

  it('nothing in what is signed while it reads', async () => {
    const log = ledger.service(RecordLog);
    /** The log as a reader finds it that is slower than the ledger grows. */
    async function* growing(name: string): AsyncIterable<string> {
      const read: string[] = [];
      for await (const line of log.read(name)) {
        read.push(line);
        yield line;
      }
      for (let more = 0; more < 3; more++) {
        await ledger.record(10);
        await ledger.settle();
      }
      for await (const line of log.read(name)) if (!read.includes(line)) yield line;
    }
    const slow = Object.assign(Object.create(log), { read: growing }) as RecordLog;
    const verification = new TreeVerification(
      ledger.service(Database),
      slow,
      ledger.service(CheckpointsService),
    );
    const before = await ledger.count('checkpoints');
    const { checkpoints, faults } = await verification.verify(ledger.actor);
    expect(faults).toEqual([]);
    expect(checkpoints).toBeGreaterThanOrEqual(before + 3);
  });

  it('nothing after the log was lost: it is written anew', async () => {
    await ledger.tamper(
      async () => {
        await rename(ledger.logFile, `${ledger.logFile}.kept`);
        await ledger.keep();
      },
      async () => {
        expect(await ledger.faults()).toEqual([]);
        const [now, before] = await Promise.all(
          ['', '.kept'].map((ending) => readFile(ledger.logFile + ending)),
        );
        expect(now!.equals(before!)).toBe(true);
      },
    );
  });
});
