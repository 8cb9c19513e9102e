import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Config, CONFIG } from '@app/platform';
import type { EmbeddingModel } from './embedding-model.js';
import { EmbeddingServer } from './embedding-server.js';

/** A case waits for its agency, in an open transaction. */
const SOON_MS = 2_000;
const AT_LEISURE_MS = 30_000;
/** A server that failed is left alone for so long: otherwise every case would wait for it. */
const REST_MS = 60_000;

/** The embedding model that the operator supplies, if any. What fails is logged and told by a null, never thrown. */
@Injectable()
export class Embeddings {
  private readonly log = new Logger('embeddings');
  private readonly quick: EmbeddingModel | null;
  private readonly patient: EmbeddingModel | null;
  private restsUntil = 0;

  constructor(@Inject(CONFIG) { embeddings }: Config) {
    this.quick = embeddings && new EmbeddingServer(embeddings, SOON_MS);
    this.patient = embeddings && new EmbeddingServer(embeddings, AT_LEISURE_MS);
  }

  /** The model that is asked; null: none. */
  get model(): string | null {
    return this.quick?.name ?? null;
  }

  /** Vectors within two seconds for each 32 texts; null without a model, or where it failed less than a minute ago. */
  async soon(texts: string[]): Promise<Float32Array[] | null> {
    if (!this.quick || Date.now() < this.restsUntil) return null;
    const vectors = await this.ask(this.quick, texts);
    if (!vectors) this.restsUntil = Date.now() + REST_MS;
    return vectors;
  }

  /** Vectors for work that nobody waits for; null without a model, or where it fails. */
  async atLeisure(texts: string[]): Promise<Float32Array[] | null> {
    return this.patient && this.ask(this.patient, texts);
  }

  private async ask(model: EmbeddingModel, texts: string[]): Promise<Float32Array[] | null> {
    try {
      return await model.embed(texts);
    } catch (error) {
      this.log.warn(`${model.name} gave no vectors: ${(error as Error).message}`);
      return null;
    }
  }
}
