import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, NotFound, type Transaction } from '@app/platform';
import { Ledger } from '@app/ledger';
import { CaseFacts, IdeaEffects } from '@app/review';
import { intakeEvents } from '../intake.events.js';
import { supportReasons } from '../supports/supports.errors.js';
import { Invalidation, type InvalidationStatus } from './invalidation.entity.js';
import { giveBack, nextIdea, takeAway } from './invalidations.queries.js';

/** Votes of one idea in one transaction: some ten milliseconds, so that nobody waits for a family that is held. */
const BATCH = 1_000;

/** Carries an invalidation out, one idea and one batch at a time; after each the counters are what a recount gives. */
@Injectable()
export class InvalidationBatches {
  constructor(
    private readonly database: Database,
    private readonly facts: CaseFacts,
    private readonly ideas: IdeaEffects,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Goes on until nothing is left to do, or somebody has stopped it. */
  async run(actor: Actor, id: string): Promise<void> {
    while (await this.database.enter(actor, (tx) => this.step(tx, actor, id)));
  }

  /** The invalidation, held until the transaction ends: a stop comes between two batches. */
  async lock(tx: Transaction, { tenantId }: Actor, id: string): Promise<Invalidation> {
    const found = await tx.findOne(Invalidation, {
      where: { tenantId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!found) throw new NotFound(supportReasons.invalidation_not_found);
    return found;
  }

  /** Notes that it takes no more, and how much it took. */
  async end(
    tx: Transaction,
    actor: Actor,
    id: string,
    status: InvalidationStatus,
    removed: number,
  ): Promise<void> {
    await tx.update(Invalidation, { tenantId: actor.tenantId, id }, { status });
    const kind = intakeEvents[status === 'undone' ? 'invalidation.undone' : 'invalidation.ended'];
    await this.ledger.record(tx, actor, {
      kind,
      subjectId: id,
      at: this.clock.now(),
      data: { status, removed },
    });
  }

  /** One batch; false when it was the last. */
  private async step(tx: Transaction, actor: Actor, id: string): Promise<boolean> {
    const { tenantId } = actor;
    const invalidation = await this.lock(tx, actor, id);
    const isUndoing = invalidation.status === 'undoing';
    if (!isUndoing && invalidation.status !== 'running') return false;
    // What came between the count and now is not taken with it.
    const left = isUndoing ? BATCH : invalidation.expected - invalidation.removed;
    const ideaId = left > 0 ? await nextIdea(tx, invalidation, isUndoing) : undefined;
    if (ideaId === undefined) {
      // Whoever took their vote back meanwhile has nothing to get back.
      if (isUndoing) await tx.update(Invalidation, { tenantId, id }, { removed: 0 });
      await this.end(tx, actor, id, isUndoing ? 'undone' : 'done', isUndoing ? 0 : invalidation.removed);
      return false;
    }
    await this.facts.lockFamily(tx, tenantId, ideaId);
    const count = await (isUndoing ? giveBack : takeAway)(tx, invalidation, ideaId, Math.min(BATCH, left));
    if (count === 0) return true;
    await this.facts.recountSupports(tx, tenantId, ideaId, (parts) =>
      this.ideas.countSupporters(tx, tenantId, parts),
    );
    const removed = invalidation.removed + (isUndoing ? -count : count);
    await tx.update(Invalidation, { tenantId, id }, { removed });
    await this.ledger.record(tx, actor, {
      kind: intakeEvents[isUndoing ? 'supports.restored' : 'supports.invalidated'],
      subjectId: id,
      at: this.clock.now(),
      data: { idea: ideaId, count },
    });
    return true;
  }
}
