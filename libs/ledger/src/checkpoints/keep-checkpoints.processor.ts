import { Injectable } from '@nestjs/common';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { type Due, type DueAct, OnDue, setDue } from '../due/due.js';
import { EVENTS_A_STEP, TreesService } from '../tree/trees.service.js';
import { CheckpointsService } from './checkpoints.service.js';

export const CHECKPOINT = 'ledger.checkpoint';
const EVERY_MS = 60_000;
/** A tenant with a long past takes several turns, so that others' instants do not wait for it. */
const STEPS_A_TURN = 4;

/**
 * Each minute, what a tenant's ledger gained goes into its tree and is signed. Both have transactions of their own
 * beside that of the instant: each step lasts by itself, and doing one again changes nothing.
 */
@Injectable()
@OnDue(CHECKPOINT)
export class KeepCheckpoints implements DueAct {
  constructor(
    private readonly trees: TreesService,
    private readonly checkpoints: CheckpointsService,
    private readonly clock: Clock,
  ) {}

  async fallDue(tx: Transaction, actor: Actor, due: Due[]): Promise<void> {
    const isThrough = await this.keep(actor);
    const next = new Date(this.clock.now().getTime() + (isThrough ? EVERY_MS : 0));
    for (const { subjectId } of due) await setDue(tx, actor.tenantId, CHECKPOINT, subjectId, next);
  }

  /** Takes in and signs what there is, up to 20,000 events; gives whether that was all. */
  async keep(actor: Actor): Promise<boolean> {
    for (let step = 0; step < STEPS_A_TURN; step++) {
      const grown = await this.trees.grow(actor);
      while (await this.checkpoints.sign(actor));
      if (grown < EVENTS_A_STEP) return true;
    }
    return false;
  }
}
