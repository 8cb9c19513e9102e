/** What a server answered to `POST /v1/embeddings`, as vectors of length one. Throws where it is not that. */
export function readEmbeddings(answer: unknown, wanted: number): Float32Array[] {
  const data = (answer as { data?: unknown } | null)?.data;
  if (!Array.isArray(data)) throw new Error('the answer has no data');
  if (data.length !== wanted) throw new Error(`${wanted} texts were asked about, ${data.length} answered`);
  const entries = data.map((entry: { index?: unknown; embedding?: unknown } | null, at) => ({
    index: typeof entry?.index === 'number' ? entry.index : at,
    vector: readVector(entry?.embedding),
  }));
  // The order is not promised, the index is.
  entries.sort((a, b) => a.index - b.index);
  if (entries.some(({ index }, at) => index !== at))
    throw new Error('the indexes are not those of the texts');
  if (new Set(entries.map(({ vector }) => vector.length)).size > 1)
    throw new Error('the vectors are not all of one dimension');
  return entries.map(({ vector }) => vector);
}

function readVector(embedding: unknown): Float32Array {
  if (!Array.isArray(embedding) || embedding.length === 0 || !embedding.every(Number.isFinite))
    throw new Error('an embedding is no list of numbers');
  const length = Math.hypot(...(embedding as number[]));
  if (!(length > 0)) throw new Error('an embedding is nothing but zeros');
  return Float32Array.from(embedding as number[], (value) => value / length);
}
