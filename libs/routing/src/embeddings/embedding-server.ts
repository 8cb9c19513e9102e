import type { EmbeddingSettings } from '@app/platform';
import type { EmbeddingModel } from './embedding-model.js';
import { readEmbeddings } from './read-embeddings.js';

/** Texts in one request: what servers take without settings of their own. */
const AT_ONCE = 32;

/**
 * An embedding model behind the interface of OpenAI, which text-embeddings-inference, Ollama, vLLM and llama.cpp speak
 * as well (https://platform.openai.com/docs/api-reference/embeddings). `withinMs` is for each request.
 */
export class EmbeddingServer implements EmbeddingModel {
  constructor(
    private readonly settings: EmbeddingSettings,
    private readonly withinMs: number,
  ) {}

  get name(): string {
    return this.settings.model;
  }

  async embed(texts: string[]): Promise<Float32Array[]> {
    const vectors: Float32Array[] = [];
    for (let at = 0; at < texts.length; at += AT_ONCE) {
      vectors.push(...(await this.ask(texts.slice(at, at + AT_ONCE))));
      if (vectors.at(-1)!.length !== vectors[0]!.length)
        throw new Error('the vectors are not all of one dimension');
    }
    return vectors;
  }

  private async ask(input: string[]): Promise<Float32Array[]> {
    const { url, model, key } = this.settings;
    const response = await fetch(`${url}/v1/embeddings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, input, encoding_format: 'float' }),
      signal: AbortSignal.timeout(this.withinMs),
    });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return readEmbeddings(await response.json(), input.length);
  }
}
