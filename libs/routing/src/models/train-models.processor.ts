import { Injectable } from '@nestjs/common';
import { Clock, systemOf, type Transaction } from '@app/platform';
import { Ledger, type LedgerEvent, Listens, type Sender } from '@app/ledger';
import { CaseVectors, type Texts, type Vectors } from '../embeddings/case-vectors.service.js';
import { Embeddings } from '../embeddings/embeddings.service.js';
import type { Candidate, Material } from './build-candidate.js';
import { type Decision, DecisionsService } from './decisions.service.js';
import { lockModels, modelFile } from './model-file.js';
import { RoutingModel } from './model.entity.js';
import { modelEvents } from './models.events.js';
import { forgetOldBytes, servingModel } from './models.queries.js';
import { TrainingService } from './training.service.js';

/** What a training begins with, and which vectors of its decisions are kept already. */
interface Gathered extends Pick<Material, 'serving'> {
  decisions: Decision[];
  texts: Texts;
  kept: Vectors;
}

type Trained = Candidate & Pick<Gathered, 'serving' | 'texts'> & { examples: number; fresh: Vectors };

/**
 * Trains what was asked for. The computing, and asking an embedding model, is done between two transactions, as a mail
 * is sent: whatever serves goes on meanwhile, and only a model that is not worse takes its place.
 */
@Injectable()
@Listens('models', [modelEvents['model.requested']])
export class TrainModels implements Sender<Gathered, Trained> {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly training: TrainingService,
    private readonly vectors: CaseVectors,
    private readonly embeddings: Embeddings,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  async gather(tx: Transaction, events: LedgerEvent[]): Promise<Gathered> {
    const { tenantId } = events[0]!;
    const decisions = await this.decisions.examples(tx, tenantId);
    const texts: Texts = new Map(decisions.map((decision) => [decision.ideaId, decision]));
    const kept = await this.vectors.kept(tx, tenantId, texts);
    return { decisions, texts, kept, serving: await servingModel(tx, tenantId) };
  }

  async perform({ id }: LedgerEvent, { decisions, texts, kept, serving }: Gathered): Promise<Trained> {
    const fresh = await this.vectors.askAtLeisure(texts, kept);
    const embedded = decisions.map((decision) => ({
      ...decision,
      vector: kept.get(decision.ideaId) ?? fresh.get(decision.ideaId) ?? null,
    }));
    const material = { decisions: embedded, serving, embeddingModel: this.embeddings.model };
    const candidate = await this.training.train(id, material);
    return { ...candidate, serving, texts, fresh, examples: decisions.length };
  }

  async settle(
    tx: Transaction,
    { tenantId, data }: LedgerEvent,
    { examples, serving, texts, fresh, ...candidate }: Trained,
  ): Promise<void> {
    await this.vectors.keep(tx, tenantId, texts, fresh);
    const version = Number(data.version);
    await lockModels(tx, tenantId);
    const key = { tenantId, version };
    // Somebody gave it up in the meantime.
    if (!(await tx.existsBy(RoutingModel, { ...key, state: 'candidate' }))) return;
    const at = this.clock.now();
    const actor = systemOf(tenantId);
    const subjectId = modelFile(tenantId);
    const now = await servingModel(tx, tenantId);
    const trained = { examples, figures: candidate.figures, trainedAt: at };
    // Somebody went back to another one, which it was not held against.
    const isOvertaken = now?.version !== serving?.version;
    if ('refusal' in candidate || isOvertaken) {
      const refusal = 'refusal' in candidate ? candidate.refusal : 'overtaken';
      await tx.update(RoutingModel, key, { ...trained, state: 'refused', refusal });
      const refused = { version, refusal, examples };
      await this.ledger.record(tx, actor, {
        kind: modelEvents['model.refused'],
        subjectId,
        at,
        data: refused,
      });
      return;
    }
    await tx.update(RoutingModel, { tenantId, state: 'serving' }, { state: 'retired' });
    const { bytes, automaticFrom } = candidate;
    const serves = { state: 'serving' as const, bytes: Buffer.from(bytes), automaticFrom, servedAt: at };
    await tx.update(RoutingModel, key, { ...trained, ...serves });
    await forgetOldBytes(tx, tenantId);
    const served = { version, replaced: now?.version ?? null, because: 'trained', examples };
    await this.ledger.record(tx, actor, { kind: modelEvents['model.served'], subjectId, at, data: served });
  }
}
