import { Injectable } from '@nestjs/common';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { type Due, type DueAct, OnDue, setDueAll } from '@app/ledger';
import { FEWEST_DECISIONS } from './build-candidate.js';
import { DecisionsService } from './decisions.service.js';
import { ModelsService } from './models.service.js';

/** Rows of this kind have a tenant's model trained anew; their subject is the tenant. */
export const RETRAIN = 'routing.retrain';
const EVERY_MS = 86_400_000;
/** Fewer new decisions would change next to nothing. */
const ENOUGH_NEW = 20;

/** Looks each day whether people decided enough since the last training, and asks for a new model then. */
@Injectable()
@OnDue(RETRAIN)
export class RetrainModels implements DueAct {
  constructor(
    private readonly models: ModelsService,
    private readonly decisions: DecisionsService,
    private readonly clock: Clock,
  ) {}

  async fallDue(tx: Transaction, actor: Actor, due: Due[]): Promise<void> {
    const { tenantId } = actor;
    const last = await this.models.newest(tx, tenantId);
    const fresh = await this.decisions.count(tx, tenantId, last?.requestedAt);
    const isEnough = fresh >= (last ? ENOUGH_NEW : FEWEST_DECISIONS);
    if (isEnough) await this.models.requestIn(tx, actor);
    const next = new Date(this.clock.now().getTime() + EVERY_MS);
    const rows = due.map(({ subjectId }) => ({ subjectId, dueAt: next }));
    await setDueAll(tx, tenantId, RETRAIN, rows);
  }
}
