import type { Example } from './example.js';

/** The vectors of examples, where each has one of the same model and dimension; null otherwise. */
export function vectorsOf(examples: Example[]): { model: string; vectors: Float32Array[] } | null {
  const first = examples[0]?.vector;
  if (!first) return null;
  const vectors: Float32Array[] = [];
  for (const { vector } of examples) {
    if (vector?.model !== first.model || vector.values.length !== first.values.length) return null;
    vectors.push(vector.values);
  }
  return { model: first.model, vectors };
}
