import { Injectable, Logger } from '@nestjs/common';
import type { Transaction } from '@app/platform';
import type { Classifier } from '../classifier/classifier.js';
import { readClassifier } from '../classifier/read-classifier.js';
import { Embeddings } from '../embeddings/embeddings.service.js';
import { servingModel, servingVersion } from './models.queries.js';

/** The model that answers now. */
export interface ServingModel {
  version: number;
  classifier: Classifier;
  /** From this confidence on it routes by itself; null: never. */
  threshold: number | null;
}

/** The models that serve, as this process has read them from the database. */
@Injectable()
export class ServingModels {
  private readonly log = new Logger('models');
  private readonly remembered = new Map<string, { until: number; serving: ServingModel | null }>();

  constructor(private readonly embeddings: Embeddings) {}

  /** The tenant's model; null where none serves. Another one, or another threshold, speaks within two seconds. */
  async of(tx: Transaction, tenantId: string, { isFresh = false } = {}): Promise<ServingModel | null> {
    const known = this.remembered.get(tenantId);
    if (known && known.until > Date.now() && !isFresh) return known.serving;
    const serving = await this.read(tx, tenantId, known?.serving ?? null);
    this.remembered.set(tenantId, { until: Date.now() + REMEMBER_MS, serving });
    return serving;
  }

  private async read(
    tx: Transaction,
    tenantId: string,
    known: ServingModel | null,
  ): Promise<ServingModel | null> {
    const now = await servingVersion(tx, tenantId);
    if (!now) return null;
    if (known?.version === now.version) return { ...known, threshold: now.threshold };
    const stored = await servingModel(tx, tenantId);
    const classifier = stored && readClassifier(stored.bytes);
    if (!stored || !classifier) {
      this.log.error(`model ${now.version} of ${tenantId} cannot be read: train again`);
      return null;
    }
    this.tellOfVectors(stored.version, tenantId, classifier);
    return { version: stored.version, classifier, threshold: now.threshold };
  }

  private tellOfVectors(version: number, tenantId: string, { embedded }: Classifier): void {
    const { model } = this.embeddings;
    if (!embedded || embedded.model === model) return;
    const instead = model === null ? 'none is configured' : `${model} is configured`;
    this.log.warn(
      `model ${version} of ${tenantId} learnt with ${embedded.model}, but ${instead}: it answers by the words alone`,
    );
  }
}

const REMEMBER_MS = 2_000;
