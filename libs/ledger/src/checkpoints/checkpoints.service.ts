import { Inject, Injectable } from '@nestjs/common';
import { LessThan, MoreThan } from 'typeorm';
import {
  type Actor,
  Clock,
  type Config,
  CONFIG,
  Database,
  makeDurable,
  NotFound,
  RecordLog,
  type Transaction,
} from '@app/platform';
import { ledgerReasons } from '../ledger.errors.js';
import { lockTree, readRanges } from '../tree/trees.queries.js';
import { readCheckpoint, writeCheckpoint } from './checkpoint.js';
import { StoredCheckpoint } from './checkpoint.entity.js';
import { leavesBetween } from './leaves.queries.js';
import { readSegment, type Segment, writeSegment } from './segment.js';
import { type Signer, signerOf, signNote, textOf } from './sign-note.js';

/** Leaves in one record of the log. */
const LEAVES_A_SEGMENT = 5_000;

/** The tree no longer begins with what was signed: nothing more is signed until somebody has looked (docs/ledger.md). */
export class PastChanged extends Error {}

@Injectable()
export class CheckpointsService {
  constructor(
    private readonly database: Database,
    private readonly log: RecordLog,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whoever signs for this tenant; each ledger has a name of its own. */
  signerOf(tenantId: string): Signer {
    return signerOf(this.config.ledgerKey, `${this.config.bareHost}/ledger/${tenantId}`);
  }

  /**
   * Signs the tree as far as it has grown: into the log outside the database first, then into the table that serves.
   * Whoever is killed in between finds the record there the next time, and a log that was lost is written anew from the
   * table. Gives whether there was anything to sign; throws `PastChanged` where log or table tell another past than the
   * tree.
   */
  sign(actor: Actor): Promise<boolean> {
    return this.database.enter(actor, async (tx) => {
      await makeDurable(tx);
      const { tenantId } = actor;
      const { size: grown } = await lockTree(tx, tenantId);
      const last = await this.lastSegment(tx, tenantId, grown);
      const from = last?.checkpoint.size ?? 0;
      const stored = await storedAfter(tx, tenantId, from);
      if (stored && stored.size > grown)
        throw new PastChanged(`${tenantId} signed ${stored.size} events once, now has ${grown}`);
      if (from === grown) return false;
      const size = stored?.size ?? Math.min(grown, from + LEAVES_A_SEGMENT);
      const [root] = await readRanges(tx, tenantId, [[0, size]]);
      if (stored && !stored.root.equals(root!)) throw new PastChanged(`${tenantId} signed other events once`);
      const note = stored?.note ?? this.note(tenantId, size, root!);
      const leaves = await leavesBetween(tx, tenantId, from, size);
      await this.log.append(tenantId, from, writeSegment({ from, note, leaves }));
      if (!stored) await keep(tx, tenantId, note);
      return true;
    });
  }

  private note(tenantId: string, size: number, root: Buffer): string {
    const signer = this.signerOf(tenantId);
    return signNote(writeCheckpoint({ origin: signer.name, size, root, signedAt: this.clock.now() }), signer);
  }

  /** The newest checkpoint; refuses where there is none yet. */
  async latest(actor: Actor): Promise<StoredCheckpoint> {
    const [latest] = await this.list(actor, { limit: 1 });
    if (!latest) throw new NotFound(ledgerReasons.no_checkpoint);
    return latest;
  }

  /** Checkpoints, the largest first; `before` is the size at which the page before ended. */
  list(actor: Actor, { before, limit }: { before?: number; limit: number }): Promise<StoredCheckpoint[]> {
    const { tenantId } = actor;
    return this.database.enter(actor, (tx) =>
      tx.find(StoredCheckpoint, {
        where: { tenantId, ...(before !== undefined && { size: LessThan(before) }) },
        order: { size: 'DESC' },
        take: limit,
      }),
    );
  }

  /** The end of the log, held against the tree; what the table lacks of it is put there. */
  private async lastSegment(tx: Transaction, tenantId: string, grown: number): Promise<Segment | null> {
    const line = await this.log.last(tenantId);
    const last = line === null ? null : readSegment(line);
    if (!last) {
      if (line !== null)
        throw new PastChanged(`the log of ${tenantId} ends with something else than a checkpoint`);
      return null;
    }
    const { size, root } = last.checkpoint;
    const told = `the log of ${tenantId} tells of ${size} events`;
    if (size > grown) throw new PastChanged(`${told}, the tree holds ${grown}`);
    const [now] = await readRanges(tx, tenantId, [[0, size]]);
    if (!now!.equals(root)) throw new PastChanged(`${told}, the tree begins with others`);
    if (!(await tx.existsBy(StoredCheckpoint, { tenantId, size }))) await this.refill(tx, tenantId);
    return last;
  }

  private async refill(tx: Transaction, tenantId: string): Promise<void> {
    for await (const line of this.log.read(tenantId)) {
      const segment = readSegment(line);
      if (segment) await keep(tx, tenantId, segment.note);
    }
  }
}

/** The next checkpoint in the table. */
function storedAfter(tx: Transaction, tenantId: string, from: number): Promise<StoredCheckpoint | null> {
  return tx.findOne(StoredCheckpoint, { where: { tenantId, size: MoreThan(from) }, order: { size: 'ASC' } });
}

function keep(tx: Transaction, tenantId: string, note: string): Promise<unknown> {
  const { size, root, signedAt } = readCheckpoint(textOf(note))!;
  return tx
    .createQueryBuilder()
    .insert()
    .into(StoredCheckpoint)
    .values({ tenantId, size, root, signedAt, note })
    .orIgnore()
    .execute();
}
