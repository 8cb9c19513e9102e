import type { Text } from './example.js';
import { type GramLengths, hashGrams } from './hash-grams.js';
import { splitWords } from './split-words.js';

/** How a text is cut and counted. */
export interface Cut extends GramLengths {
  /** A piece in the title counts as often as this in the body. */
  titleWeight: number;
}

/** The pieces of a text, each once, and how often it occurs. */
export interface Counted {
  grams: Int32Array;
  counts: Float32Array;
}

/** Pieces of words that were cut before. */
export type SeenWords = Map<string, Int32Array>;

/** Counts the pieces of a text. `seen` spares cutting the same word again. */
export function countGrams(text: Text, cut: Cut, seen: SeenWords = new Map()): Counted {
  const counts = new Map<number, number>();
  for (const { word, weight } of weighWords(text, cut))
    for (const gram of gramsOf(word, cut, seen)) counts.set(gram, (counts.get(gram) ?? 0) + weight);
  return { grams: Int32Array.from(counts.keys()), counts: Float32Array.from(counts.values()) };
}

/** Every word of a text where it occurs, with what it counts there. */
export function weighWords({ title, body }: Text, { titleWeight }: Cut): { word: string; weight: number }[] {
  return [
    ...splitWords(title ?? '').map((word) => ({ word, weight: titleWeight })),
    ...splitWords(body ?? '').map((word) => ({ word, weight: 1 })),
  ];
}

function gramsOf(word: string, cut: Cut, seen: SeenWords): Int32Array {
  let grams = seen.get(word);
  if (!grams) seen.set(word, (grams = hashGrams(word, cut)));
  return grams;
}
