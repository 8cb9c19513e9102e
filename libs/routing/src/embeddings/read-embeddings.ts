/** What a server answered to `POST /v1/embeddings`, as vectors of length one. Throws where it is not that. */
export function readEmbeddings(answer: unknown, wanted: number): Float32Array[] {
  const data = (answer as { data?: unknown } | null)?.data;
  if (!Array.isArray(data)) throw new Error('the answer has no data');
  if (data.length !== wanted) throw new Error(`${wanted} texts were asked about, ${data.length} answered`);
  const vectors = new Array<Float32Array>(wanted);
  data.forEach((entry: { index?: unknown; embedding?: unknown } | null, at) => {
    const index = typeof entry?.index === 'number' ? entry.index : at;
    vectors[index] = readVector(entry?.embedding);
  });
  const { length } = vectors[0] ?? [];
  for (const vector of vectors)
    if (vector?.length !== length) throw new Error('the vectors are not all of one dimension');
  return vectors;
}

function readVector(embedding: unknown): Float32Array {
  if (!Array.isArray(embedding) || embedding.length === 0 || !embedding.every(Number.isFinite))
    throw new Error('an embedding is no list of numbers');
  const length = Math.hypot(...(embedding as number[]));
  if (!(length > 0)) throw new Error('an embedding is nothing but zeros');
  return Float32Array.from(embedding as number[], (value) => value / length);
}
