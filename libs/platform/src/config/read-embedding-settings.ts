/** A server of embeddings that the operator runs. */
export interface EmbeddingSettings {
  /** Without a trailing slash and without `/v1/embeddings`. */
  url: string;
  model: string;
  /** Sent as a bearer token. */
  key: string | null;
}

/** Reads which embedding server is to be asked; null: none. Refuses an address without a model, or that is none. */
export function readEmbeddingSettings(env: NodeJS.ProcessEnv = process.env): EmbeddingSettings | null {
  const address = env.MADANG_EMBEDDINGS_URL;
  if (!address) return null;
  const model = env.MADANG_EMBEDDINGS_MODEL;
  if (!model) throw new Error('MADANG_EMBEDDINGS_URL is set, but MADANG_EMBEDDINGS_MODEL is not.');
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new Error(`MADANG_EMBEDDINGS_URL is no http address: ${address}`);
  const url = address.replace(/\/+$/, '').replace(/\/v1(\/embeddings)?$/, '');
  return { url, model, key: env.MADANG_EMBEDDINGS_KEY || null };
}
