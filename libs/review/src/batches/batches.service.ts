import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, NotFound, Refused, type Transaction } from '@app/platform';
import { Ledger } from '@app/ledger';
import { refusalIn } from '../cases/moves.service.js';
import { reviewReasons } from '../review.errors.js';
import { reviewEvents } from '../review.events.js';
import { WorkflowsService } from '../workflows/workflows.service.js';
import { Batch } from './batch.entity.js';
import type { BatchDto } from './batch.dto.js';
import { BatchItem } from './batch-item.entity.js';
import { BatchSteps } from './batch-steps.service.js';
import type { BatchView } from './batch-view.dto.js';
import { itemsOf, lockItem, showBatch } from './batches.queries.js';
import { refusalOf } from './refusal-of-item.js';

const LATEST = 10;

/** Moves cases together: each in a transaction of its own, so that one that is refused holds up no other. */
@Injectable()
export class BatchesService {
  constructor(
    private readonly database: Database,
    private readonly steps: BatchSteps,
    private readonly workflows: WorkflowsService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the step on every case that still waits, and gives what came of each. The same id with the same request
   * goes on where it was broken off and does nothing twice; with another request it is refused.
   */
  async make(actor: Actor, id: string, { cases, ...step }: BatchDto): Promise<BatchView> {
    const waiting = await this.begin(actor, id, { cases, ...step });
    for (const item of waiting)
      await this.settle(actor, item, {
        isOpen: ({ outcome }) => outcome === 'waiting',
        act: (tx) => this.steps.take(tx, actor, item, step),
        refused: (refusal) => ({ outcome: 'refused', refusal }),
      });
    await this.close(actor, id, 'batch.finished');
    return this.find(actor, id);
  }

  /** One's own batch. Another's is not found. */
  find(actor: Actor, id: string): Promise<BatchView> {
    return this.database.enter(actor, async (tx) => {
      const workflow = await this.workflows.currentOf(tx, actor.tenantId);
      return showBatch(tx, await this.own(tx, actor, id), workflow);
    });
  }

  /** One's own batches, the latest first. */
  list(actor: Actor): Promise<BatchView[]> {
    const { tenantId, accountId } = actor;
    return this.database.enter(actor, async (tx) => {
      const where = { tenantId, actorId: accountId! };
      const batches = await tx.find(Batch, { where, order: { begunAt: 'DESC' }, take: LATEST });
      const workflow = await this.workflows.currentOf(tx, tenantId);
      const views: BatchView[] = [];
      for (const batch of batches) views.push(await showBatch(tx, batch, workflow));
      return views;
    });
  }

  /**
   * Takes back what can be taken back, each case by an act of its own on its record. A case with which anything
   * else has happened since stays as it is, and says so. Refused while cases still wait for their turn, and where
   * nothing can be taken back.
   */
  async undo(actor: Actor, id: string): Promise<BatchView> {
    const { undoneAt, items } = await this.database.enter(actor, async (tx) => {
      const batch = await this.own(tx, actor, id);
      if (batch.finishedAt === null) throw new Refused(reviewReasons.batch_unfinished);
      return { ...batch, items: await itemsOf(tx, batch) };
    });
    if (undoneAt !== null) return this.find(actor, id);
    const isOpen = ({ outcome, wayBack, undoOutcome }: BatchItem): boolean =>
      outcome === 'moved' && wayBack !== null && undoOutcome === null;
    // One that broke off after its last case only has its end to write.
    const isBegun = items.some(({ undoOutcome }) => undoOutcome !== null);
    if (!isBegun && !items.some(isOpen)) throw new Refused(reviewReasons.no_way_back);
    for (const item of items.filter(isOpen))
      await this.settle(actor, item, {
        isOpen,
        act: async (tx) => {
          await this.steps.takeBack(tx, actor, item);
          return { undoOutcome: 'undone' };
        },
        refused: (undoRefusal) => ({ undoOutcome: 'refused', undoRefusal }),
      });
    await this.close(actor, id, 'batch.undone');
    return this.find(actor, id);
  }

  /** Notes what is asked for, unless it was noted before; gives the cases that wait. */
  private begin(actor: Actor, id: string, { cases, ...step }: BatchDto): Promise<BatchItem[]> {
    const { tenantId, accountId } = actor;
    const requestHash = hashOf({ cases, ...step });
    return this.database.enter(actor, async (tx) => {
      const begunAt = this.clock.now();
      const fresh = [tenantId, id, accountId, step.transition, requestHash, begunAt];
      const inserted: unknown[] = await tx.query(INSERT_BATCH, fresh);
      const batch = await tx.findOneByOrFail(Batch, { tenantId, id });
      if (batch.actorId !== accountId || batch.requestHash !== requestHash)
        throw new Refused(reviewReasons.batch_known);
      if (inserted.length > 0) {
        const rows = cases.map(({ ideaId, version: seenVersion }, place) => {
          return { tenantId, batchId: id, ideaId, place, seenVersion, outcome: 'waiting' as const };
        });
        await tx.insert(BatchItem, rows);
        await this.record(tx, actor, id, 'batch.begun', { transition: step.transition, cases: rows.length });
      }
      return (await itemsOf(tx, batch)).filter(({ outcome }) => outcome === 'waiting');
    });
  }

  /** One case in one transaction, with what came of it; a refusal is noted once that transaction is undone. */
  private async settle(actor: Actor, item: BatchItem, { isOpen, act, refused }: Settling): Promise<void> {
    const { tenantId, batchId, ideaId } = item;
    const write = (change: (tx: Transaction) => Partial<BatchItem> | Promise<Partial<BatchItem>>) =>
      this.database.enter(actor, async (tx) => {
        if (!isOpen(await lockItem(tx, item))) return;
        await tx.update(BatchItem, { tenantId, batchId, ideaId }, { ...(await change(tx)) });
      });
    try {
      await write(act);
    } catch (error) {
      const refusal = refusalOf(refusalIn(error));
      await write(() => refused(refusal));
    }
  }

  /** Closes a batch, or its undoing, once no case waits any more; the first who gets there puts it on the record. */
  private close(actor: Actor, id: string, kind: 'batch.finished' | 'batch.undone'): Promise<void> {
    const { tenantId } = actor;
    const column = kind === 'batch.finished' ? 'finishedAt' : 'undoneAt';
    return this.database.enter(actor, async (tx) => {
      const where = { tenantId, id };
      const batch = await tx.findOneOrFail(Batch, { where, lock: { mode: 'pessimistic_write' } });
      const items = await itemsOf(tx, batch);
      if (batch[column] !== null || items.some(({ outcome }) => outcome === 'waiting')) return;
      await tx.update(Batch, where, { [column]: this.clock.now() });
      const outcomes = items.flatMap((item) =>
        kind === 'batch.finished' ? item.outcome : (item.undoOutcome ?? []),
      );
      await this.record(tx, actor, id, kind, tallyOf(outcomes));
    });
  }

  private async own(tx: Transaction, { tenantId, accountId }: Actor, id: string): Promise<Batch> {
    const batch = await tx.findOneBy(Batch, { tenantId, id, actorId: accountId! });
    if (!batch) throw new NotFound(reviewReasons.batch_not_found);
    return batch;
  }

  private async record(
    tx: Transaction,
    actor: Actor,
    subjectId: string,
    kind: 'batch.begun' | 'batch.finished' | 'batch.undone',
    data: Record<string, unknown>,
  ): Promise<void> {
    await this.ledger.record(tx, actor, { kind: reviewEvents[kind], subjectId, at: this.clock.now(), data });
  }
}

interface Settling {
  isOpen: (item: BatchItem) => boolean;
  act: (tx: Transaction) => Promise<Partial<BatchItem>>;
  refused: (refusal: ReturnType<typeof refusalOf>) => Partial<BatchItem>;
}

function tallyOf(outcomes: string[]): Record<string, number> {
  const tally: Record<string, number> = {};
  for (const outcome of outcomes) tally[outcome] = (tally[outcome] ?? 0) + 1;
  return tally;
}

function hashOf({ transition, fields = {}, cases }: BatchDto): string {
  const chosen = cases.map(({ ideaId, version }) => [ideaId, version]);
  const said = Object.entries(fields).toSorted(([one], [other]) => one.localeCompare(other));
  return createHash('sha256')
    .update(JSON.stringify([transition, said, chosen]))
    .digest('hex');
}

const INSERT_BATCH = `
  insert into review.batches (tenant_id, id, actor_id, transition, request_hash, begun_at)
  values ($1, $2, $3, $4, $5, $6) on conflict (tenant_id, id) do nothing returning id`;
