import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Transaction } from '@app/platform';
import type { Text, TextVector } from '../classifier/example.js';
import { CaseEmbedding } from './case-embedding.entity.js';
import { Embeddings } from './embeddings.service.js';
import { textToEmbed } from './text-to-embed.js';

/** Texts of cases, by idea. */
export type Texts = Map<string, Text>;
/** Vectors of cases, by idea. */
export type Vectors = Map<string, TextVector>;

/** Vectors of cases by the model that is configured: kept ones first, and what the model says of the others. */
@Injectable()
export class CaseVectors {
  constructor(private readonly embeddings: Embeddings) {}

  /** For cases that wait: the kept vectors, and those that the model gives in time, which are kept from now on. */
  async of(tx: Transaction, tenantId: string, texts: Texts): Promise<Vectors> {
    const kept = await this.kept(tx, tenantId, texts);
    const fresh = await this.ask(without(texts, kept), (asked) => this.embeddings.soon(asked));
    await this.keep(tx, tenantId, texts, fresh);
    return new Map([...kept, ...fresh]);
  }

  /** What the model says of those that have no vector yet; none where it fails. Nobody waits for it. */
  askAtLeisure(texts: Texts, kept: Vectors): Promise<Vectors> {
    return this.ask(without(texts, kept), (asked) => this.embeddings.atLeisure(asked));
  }

  /** The vectors of these texts as they are now that are kept already. */
  async kept(tx: Transaction, tenantId: string, texts: Texts): Promise<Vectors> {
    const { model } = this.embeddings;
    const vectors: Vectors = new Map();
    if (model === null || texts.size === 0) return vectors;
    const found = await tx.findBy(CaseEmbedding, { tenantId, model, ideaId: In([...texts.keys()]) });
    for (const { ideaId, digest, vector } of found)
      if (digest.equals(digestOf(texts.get(ideaId)!)))
        vectors.set(ideaId, { model, values: readBytes(vector) });
    return vectors;
  }

  /** Keeps vectors, in the place of those of an earlier text. */
  async keep(tx: Transaction, tenantId: string, texts: Texts, vectors: Vectors): Promise<void> {
    const rows = Array.from(vectors, ([ideaId, { model, values }]) => ({
      ...{ tenantId, ideaId, model },
      digest: digestOf(texts.get(ideaId)!),
      vector: Buffer.from(values.buffer, values.byteOffset, values.byteLength),
    }));
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      await tx.upsert(CaseEmbedding, rows.slice(at, at + ROWS_AT_ONCE), ['tenantId', 'ideaId', 'model']);
  }

  private async ask(
    texts: Texts,
    embed: (texts: string[]) => Promise<Float32Array[] | null>,
  ): Promise<Vectors> {
    const { model } = this.embeddings;
    if (model === null || texts.size === 0) return new Map();
    const values = await embed(Array.from(texts.values(), textToEmbed));
    if (!values) return new Map();
    return new Map(Array.from(texts.keys(), (ideaId, at) => [ideaId, { model, values: values[at]! }]));
  }
}

const ROWS_AT_ONCE = 500;

function without(texts: Texts, vectors: Vectors): Texts {
  return new Map([...texts].filter(([ideaId]) => !vectors.has(ideaId)));
}

function digestOf(text: Text): Buffer {
  return createHash('sha256').update(textToEmbed(text)).digest();
}

/** Copied, because numbers must begin at a multiple of their size. */
function readBytes(bytes: Buffer): Float32Array {
  return new Float32Array(Uint8Array.from(bytes).buffer);
}
