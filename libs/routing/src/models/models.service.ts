import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, NotFound, Refused, type Transaction } from '@app/platform';
import { AccountsService } from '@app/identity';
import { Ledger } from '@app/ledger';
import { Embeddings } from '../embeddings/embeddings.service.js';
import { DecisionsService } from './decisions.service.js';
import { lockModels, modelFile } from './model-file.js';
import type { ModelsView } from './model-view.dto.js';
import { RoutingModel } from './model.entity.js';
import { modelReasons } from './models.errors.js';
import { modelEvents } from './models.events.js';
import { isKept, listModels, servingVersion } from './models.queries.js';
import { showModels } from './show-models.js';
import { RoutingThreshold } from './threshold.entity.js';

/** A training that is not done by then never will be. */
const GIVEN_UP_AFTER_MS = 3_600_000;

/** A tenant's models: asking for a new one, going back to an old one, and how sure one must be to route by itself. */
@Injectable()
export class ModelsService {
  constructor(
    private readonly database: Database,
    private readonly decisions: DecisionsService,
    private readonly embeddings: Embeddings,
    private readonly accounts: AccountsService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** The versions, newest first, with their figures; the threshold, and how much there is to learn from. */
  list(actor: Actor): Promise<ModelsView> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const models = await listModels(tx, tenantId);
      const threshold = await tx.findOneBy(RoutingThreshold, { tenantId });
      const people = [threshold?.setBy, ...models.flatMap((one) => [one.requestedBy, one.servedBy])];
      const ids = [...new Set(people.filter((id) => id != null))];
      const names = await this.accounts.namesOf(tx, tenantId, ids);
      const count = await this.decisions.count(tx, tenantId);
      return showModels(models, threshold, count, names, this.embeddings.model);
    });
  }

  /** Asks for a new model in a transaction of its own; gives its version. See `requestIn`. */
  request(actor: Actor): Promise<{ version: number }> {
    return this.database.enter(actor, (tx) => this.requestIn(tx, actor));
  }

  /** Asks for a new model. The worker trains it; it serves only if it is not worse. Refused while one is being trained. */
  async requestIn(tx: Transaction, actor: Actor): Promise<{ version: number }> {
    const { tenantId, accountId: requestedBy } = actor;
    await lockModels(tx, tenantId);
    const requestedAt = this.clock.now();
    const last = await this.newest(tx, tenantId);
    if (last?.state === 'candidate') {
      if (requestedAt.getTime() - last.requestedAt.getTime() < GIVEN_UP_AFTER_MS)
        throw new Refused(modelReasons.training_underway);
      const key = { tenantId, version: last.version };
      await tx.update(RoutingModel, key, { state: 'refused', refusal: 'broken_off' });
    }
    const version = (last?.version ?? 0) + 1;
    await tx.insert(RoutingModel, { tenantId, version, state: 'candidate', requestedAt, requestedBy });
    await this.record(tx, actor, 'model.requested', { version });
    return { version };
  }

  /** The version that was asked for last; null where none ever was. */
  newest(tx: Transaction, tenantId: string): Promise<RoutingModel | null> {
    return tx.findOne(RoutingModel, { where: { tenantId }, order: { version: 'DESC' } });
  }

  /** Has an earlier version serve again. Refuses one that never served, serves now, or is not kept any more. */
  restore(actor: Actor, version: number): Promise<{ version: number }> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      await lockModels(tx, tenantId);
      if (!(await tx.existsBy(RoutingModel, { tenantId, version })))
        throw new NotFound(modelReasons.model_not_found);
      if (!(await isKept(tx, tenantId, version))) throw new Refused(modelReasons.model_not_kept);
      const now = await servingVersion(tx, tenantId);
      await tx.update(RoutingModel, { tenantId, state: 'serving' }, { state: 'retired' });
      const served = { servedAt: this.clock.now(), servedBy: actor.accountId };
      await tx.update(RoutingModel, { tenantId, version }, { state: 'serving', ...served });
      const replaced = now?.version ?? null;
      await this.record(tx, actor, 'model.served', { version, replaced, because: 'restored' });
      return { version };
    });
  }

  /** From this confidence on the model routes by itself; null: never. Refuses a number while no model serves. */
  setThreshold(actor: Actor, threshold: number | null): Promise<{ threshold: number | null }> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      await lockModels(tx, tenantId);
      const serving = await servingVersion(tx, tenantId);
      if (threshold !== null && !serving) throw new Refused(modelReasons.no_model);
      const row = { tenantId, threshold, setAt: this.clock.now(), setBy: actor.accountId };
      await tx.upsert(RoutingThreshold, row, ['tenantId']);
      await this.record(tx, actor, 'model.threshold_set', { threshold, version: serving?.version ?? null });
      return { threshold };
    });
  }

  private async record(
    tx: Transaction,
    actor: Actor,
    kind: keyof typeof modelEvents,
    data: Record<string, unknown>,
  ): Promise<void> {
    const subjectId = modelFile(actor.tenantId);
    await this.ledger.record(tx, actor, { kind: modelEvents[kind], subjectId, at: this.clock.now(), data });
  }
}
