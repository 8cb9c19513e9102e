import { readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { v7 } from 'uuid';
import { Database, RecordLog } from '@app/platform';
import { SignedLedger } from '../../../../test/support/a-signed-ledger.js';
import type { TestApp } from '../../../../test/support/an-app.js';
import { eventually } from '../../../../test/support/eventually.js';
import { CheckpointsService } from '../checkpoints/checkpoints.service.js';
import { ProofsService } from '../checkpoints/proofs.service.js';
import { Ledger } from '../events/ledger.service.js';
import { isConsistent, rootFromInclusion } from './check-proof.js';
import { GrowingTree, hashLeaf } from './hash-tree.js';
import { leafOf } from './leaf-of.js';
import { placedEvents } from './placed-events.queries.js';
import { TreesService } from './trees.service.js';
import { TreeVerification } from './tree-verification.service.js';

let ledger: SignedLedger;
let app: TestApp;
let tenantId: string;

beforeAll(async () => {
  ledger = await SignedLedger.of(5_000);
  ({ app, tenantId } = ledger);
}, 120_000);

afterAll(() => app?.close());

function aSignal(): { given: Promise<void>; give: () => void } {
  let give!: () => void;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}

describe('the tree of a ledger', () => {
  it('holds every event once and has the root that a plain reckoning gives, as it was signed', async () => {
    const size = await ledger.count('events');
    const plain = new GrowingTree();
    const placed = await ledger
      .service(Database)
      .enter(ledger.actor, (tx) => placedEvents(tx, tenantId, 0, size));
    placed.forEach(({ event }) => plain.append(hashLeaf(leafOf(event!))));
    expect(new Set(placed.map(({ eventId }) => eventId)).size).toBe(size);
    const latest = await ledger.service(CheckpointsService).latest(ledger.actor);
    expect([latest.size, latest.root]).toEqual([size, plain.root()]);
    expect(await ledger.service(TreeVerification).verify(ledger.actor)).toEqual({
      signed: size,
      checkpoints: await ledger.count('checkpoints'),
      faults: [],
    });
  });

  it('says nothing of who acted, but for a hash', async () => {
    const [{ event }] = (await ledger
      .service(Database)
      .enter(ledger.actor, (tx) => placedEvents(tx, tenantId, 0, 1))) as [
      Awaited<ReturnType<typeof placedEvents>>[0],
    ];
    const leaf = JSON.parse(leafOf({ ...event!, actorId: v7(), actorKind: 'account' }));
    expect(Object.keys(leaf).toSorted()).toEqual(
      ['data', 'hash', 'id', 'kind', 'occurredAt', 'sequence', 'subject', 'tenant'].toSorted(),
    );
    expect(leaf.hash).not.toBe(JSON.parse(leafOf(event!)).hash);
  });

  it('stays one when two let it grow at once while people write', async () => {
    const before = await ledger.count('events');
    const writers = Array.from({ length: 6 }, () => ledger.record(40));
    const workers = Array.from({ length: 6 }, async () => {
      for (let round = 0; round < 5; round++) await ledger.keep();
    });
    await Promise.all([...writers, ...workers]);
    await ledger.settle();
    expect(await ledger.count('leaves')).toBe(before + 6 * 40);
    expect(await ledger.faults()).toEqual([]);
  });

  it('waits for whoever began before and ends after, and misses nobody', async () => {
    const [begun, ended] = [aSignal(), aSignal()];
    const happening = { kind: 'idea.supported', subjectId: v7(), at: new Date() };
    const slow = ledger.service(Database).enter(ledger.actor, async (tx) => {
      await ledger.service(Ledger).record(tx, ledger.actor, happening, null);
      // Nobody waits for what is recorded before the end; here it must have begun.
      await tx.query('select 1');
      begun.give();
      await ended.given;
    });
    await begun.given;
    await ledger.record(10);
    await ledger.keep();
    expect(await ledger.count('leaves')).toBe((await ledger.count('events')) - 10);
    ended.give();
    await slow;
    await ledger.settle();
    expect(await ledger.faults()).toEqual([]);
  });

  it('proves each event, and that it only grew', async () => {
    const latest = await ledger.service(CheckpointsService).latest(ledger.actor);
    const firsts = await app.query<{ id: string }>(
      `select subject_id as id from ledger.events where tenant_id = $1 and sequence = 1 order by random() limit 20`,
      [tenantId],
    );
    expect(firsts.length).toBe(20);
    for (const { id } of firsts) {
      const proof = await ledger
        .service(Database)
        .enter(ledger.actor, (tx) => ledger.service(ProofsService).beginningOf(tx, tenantId, id));
      const path = proof.path.map((hash) => Buffer.from(hash, 'base64'));
      expect(rootFromInclusion(hashLeaf(proof.leaf), proof.index, latest.size, path)).toEqual(latest.root);
      expect(JSON.parse(proof.leaf)).toMatchObject({ subject: id, sequence: 1, tenant: tenantId });
    }
    for (const from of [1, 255, 256, 257, 3_000]) {
      const { fromRoot, toRoot, path } = await ledger
        .service(ProofsService)
        .consistency(ledger.actor, from, latest.size);
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
    await ledger.record(10);
    await eventually(async () => {
      await ledger.service(TreesService).grow(ledger.actor);
      expect(await ledger.count('leaves')).toBe(await ledger.count('events'));
    });
    expect(await ledger.faults()).toEqual([]);
    const broken = jest
      .spyOn(ledger.service(RecordLog), 'append')
      .mockRejectedValueOnce(new Error('no space left'));
    await expect(ledger.keep()).rejects.toThrow('no space left');
    broken.mockRestore();
    await ledger.keep();
    expect((await ledger.service(CheckpointsService).latest(ledger.actor)).size).toBe(
      await ledger.count('events'),
    );
    expect(await ledger.faults()).toEqual([]);
  });

  it('between log and table, or in the middle of a line, is made good the next time', async () => {
    await ledger.record(10);
    await ledger.settle();
    await app.query(`delete from ledger.checkpoints where tenant_id = $1`, [tenantId]);
    await appendFile(ledger.logFile, '{"from":12,"no');
    expect((await ledger.faults()).map(({ what }) => what)).toContain(
      'checkpoint is missing from the database',
    );
    await ledger.keep();
    await ledger.record(10);
    await ledger.settle();
    expect(await ledger.faults()).toEqual([]);
    expect(readFileSync(ledger.logFile, 'utf8')).toContain('{"from":12,"no\n{');
  });

  it('of the whole machine, and a database restored on another: nothing is missed or taken twice', async () => {
    await ledger.record(10);
    // There transactions are counted anew: all that was written seems to be of the future.
    await app.query(`update ledger.trees set position = '9000000000' where tenant_id = $1`, [tenantId]);
    await ledger.settle();
    await ledger.record(10);
    await ledger.settle();
    expect(await ledger.faults()).toEqual([]);
  });
});
