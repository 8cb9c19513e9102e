import { Injectable } from '@nestjs/common';
import { type Actor, Database, RecordLog } from '@app/platform';
import { StoredCheckpoint } from '../checkpoints/checkpoint.entity.js';
import { CheckpointsService } from '../checkpoints/checkpoints.service.js';
import { readSegment, type Segment, type SegmentLeaf } from '../checkpoints/segment.js';
import { openNote } from '../checkpoints/sign-note.js';
import { GrowingTree, hashLeaf } from './hash-tree.js';
import { leafOf } from './leaf-of.js';
import { type Placed, placedEvents, whereabouts } from './placed-events.queries.js';
import { type StoredRoot, storedRoots } from './stored-roots.queries.js';

/** One place where the ledger is not what was signed. `index` is the place of an event, or the size of a checkpoint. */
export interface TreeFault {
  index: number;
  eventId: string | null;
  what:
    | 'event was changed'
    | 'event is missing'
    | 'event is out of its place'
    | 'event was slipped in'
    | 'log ends torn'
    | 'log repeats events before this checkpoint'
    | 'log lacks events before this checkpoint'
    | 'checkpoint is of another ledger'
    | 'checkpoint is not signed by our key'
    | 'checkpoint does not match its events'
    | 'checkpoint is missing from the database'
    | 'checkpoint is missing from the log'
    | 'checkpoint in the database differs';
}

export interface TreeReport {
  /** Events held against what was signed of them. */
  signed: number;
  checkpoints: number;
  faults: TreeFault[];
}

export interface TreeOrder {
  /** Public keys that signed before the present one. */
  formerKeys?: Buffer[];
  progress?: (events: number) => void;
}

/** Of a ledger that was cut or rewritten every later event is at fault: the first ones say where it begins. */
const MOST_FAULTS = 1_000;
const EVENTS_A_PAGE = 5_000;

@Injectable()
export class TreeVerification {
  constructor(
    private readonly database: Database,
    private readonly log: RecordLog,
    private readonly checkpoints: CheckpointsService,
  ) {}

  /**
   * Computes the tree anew from the events and holds it against every checkpoint in the log outside the database, a
   * part at a time. Gives the faults in the order of the ledger, the first thousand.
   */
  async verify(actor: Actor, { formerKeys = [], progress }: TreeOrder = {}): Promise<TreeReport> {
    const { tenantId } = actor;
    const keys = [this.checkpoints.signerOf(tenantId).publicKey, ...formerKeys];
    const faults: TreeFault[] = [];
    const tree = new GrowingTree();
    const stored = new StoredRoots(storedRoots(this.database, actor));
    let checkpoints = 0;
    let unstored: Segment | null = null;
    let isTorn = false;
    for await (const line of this.log.read(tenantId)) {
      const segment = readSegment(line);
      const add = (...found: TreeFault[]): void =>
        void faults.push(...found.slice(0, MOST_FAULTS - faults.length));
      // The newest may be missing in the database: whoever was killed between the two puts it there the next time.
      if (unstored) add(...(await this.askAgain(actor, unstored)));
      unstored = null;
      // Half a line, of whoever was killed while writing, was written again: where it was not, events are lacking.
      isTorn = !segment;
      if (!segment) continue;
      if (segment.from < tree.size) {
        add({ index: segment.from, eventId: null, what: 'log repeats events before this checkpoint' });
        continue;
      }
      if (segment.from > tree.size)
        add({ index: segment.from, eventId: null, what: 'log lacks events before this checkpoint' });
      for (let from = tree.size; from < segment.from; from += EVENTS_A_PAGE) {
        const to = Math.min(segment.from, from + EVENTS_A_PAGE);
        for (const { leaf } of await this.placed(actor, from, to)) tree.append(leaf);
      }
      add(...(await this.hold(actor, segment)));
      segment.leaves.forEach(({ hash }) => tree.append(hash));
      add(...judge(segment, tree, tenantId, keys));
      const told = await stored.find(segment);
      add(...told.filter(({ what }) => what !== 'checkpoint is missing from the database'));
      if (told.some(({ what }) => what === 'checkpoint is missing from the database')) unstored = segment;
      checkpoints++;
      progress?.(tree.size);
    }
    if (isTorn) faults.push({ index: tree.size, eventId: null, what: 'log ends torn' });
    faults.push(...(await stored.rest()), ...(await this.slippedIn(actor)));
    return { signed: tree.size, checkpoints, faults };
  }

  /** What is wrong with a checkpoint that was not there when its page was read: it may have been signed since. */
  private async askAgain(actor: Actor, { checkpoint: { size, root } }: Segment): Promise<TreeFault[]> {
    const { tenantId } = actor;
    const stored = await this.database.enter(actor, (tx) =>
      tx.findOneBy(StoredCheckpoint, { tenantId, size }),
    );
    if (stored?.root.equals(root)) return [];
    const what = `checkpoint ${stored ? 'in the database differs' : 'is missing from the database'}` as const;
    return [{ index: size, eventId: null, what }];
  }

  /** Holds the events of the database against the leaves of the log. */
  private async hold(actor: Actor, { from, leaves }: Segment): Promise<TreeFault[]> {
    const placed = new Map(
      (await this.placed(actor, from, from + leaves.length)).map((event) => [event.index, event]),
    );
    const faults = leaves.flatMap((leaf, at) => faultOf(leaf, placed.get(from + at), from + at));
    const lost = faults.filter(({ what }) => what === 'event is missing').map(({ eventId }) => eventId!);
    if (lost.length === 0) return faults;
    const found = await this.database.enter(actor, (tx) => whereabouts(tx, actor.tenantId, lost));
    return faults.map((fault) =>
      found.has(fault.eventId!) ? { ...fault, what: 'event is out of its place' } : fault,
    );
  }

  private async placed(actor: Actor, from: number, to: number): Promise<(Placed & { leaf: Buffer })[]> {
    const events = await this.database.enter(actor, (tx) => placedEvents(tx, actor.tenantId, from, to));
    return events.map((placed) => ({ ...placed, leaf: hashLeaf(placed.event ? leafOf(placed.event) : '') }));
  }

  /** Events that are older than the tree's edge and stand nowhere in it. */
  private async slippedIn(actor: Actor): Promise<TreeFault[]> {
    const rows: { id: string }[] = await this.database.snapshot(actor, (tx) =>
      tx.query(SLIPPED_IN, [actor.tenantId, MOST_FAULTS]),
    );
    return rows.map(({ id }) => ({ index: 0, eventId: id, what: 'event was slipped in' }));
  }
}

function faultOf(
  { eventId, hash }: SegmentLeaf,
  placed: (Placed & { leaf: Buffer }) | undefined,
  index: number,
): TreeFault[] {
  if (placed?.eventId !== eventId || !placed.event) return [{ index, eventId, what: 'event is missing' }];
  return placed.leaf.equals(hash) ? [] : [{ index, eventId, what: 'event was changed' }];
}

/** Holds a checkpoint against its signature and the tree. */
function judge(
  { note, checkpoint }: Segment,
  tree: GrowingTree,
  tenantId: string,
  keys: Buffer[],
): TreeFault[] {
  const faults: TreeFault['what'][] = [];
  if (!checkpoint.origin.endsWith(`/ledger/${tenantId}`)) faults.push('checkpoint is of another ledger');
  if (openNote(note, keys) === null) faults.push('checkpoint is not signed by our key');
  if (!tree.root().equals(checkpoint.root)) faults.push('checkpoint does not match its events');
  return faults.map((what) => ({ index: checkpoint.size, eventId: null, what }));
}

/** Walks the checkpoints of the database beside those of the log; both grow. */
class StoredRoots {
  private next: Promise<IteratorResult<StoredRoot>>;

  constructor(private readonly roots: AsyncGenerator<StoredRoot>) {
    this.next = roots.next();
  }

  /** What is wrong with the stored checkpoints up to this one. */
  async find({ checkpoint: { size, root } }: Segment): Promise<TreeFault[]> {
    const faults = await this.rest(size);
    const { value, done } = await this.next;
    const fault = (what: TreeFault['what']): TreeFault => ({ index: size, eventId: null, what });
    if (done || value.size > size) return [...faults, fault('checkpoint is missing from the database')];
    this.next = this.roots.next();
    return value.root.equals(root) ? faults : [...faults, fault('checkpoint in the database differs')];
  }

  /** Those that the log does not know, below a size. */
  async rest(below = Infinity): Promise<TreeFault[]> {
    const faults: TreeFault[] = [];
    for (;;) {
      const { value, done } = await this.next;
      if (done || value.size >= below) return faults;
      if (faults.length < MOST_FAULTS)
        faults.push({ index: value.size, eventId: null, what: 'checkpoint is missing from the log' });
      this.next = this.roots.next();
    }
  }
}

const SLIPPED_IN = `
  select e.id from ledger.events e join ledger.trees t using (tenant_id)
  where e.tenant_id = $1 and (e.position < t.position or (e.position = t.position and e.id <= t.event_id))
    and t.position <= pg_snapshot_xmax(pg_current_snapshot())
    and not exists (select 1 from ledger.leaves l where l.tenant_id = $1 and l.event_id = e.id)
  order by e.position, e.id limit $2`;
