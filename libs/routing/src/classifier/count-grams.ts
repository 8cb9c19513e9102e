import type { Text } from './example.js';
import type { GramLengths } from './hash-grams.js';
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

/** The pieces of a word. */
export type CutWord = (word: string) => Int32Array;

/** Counts the pieces of a text's words. */
export function countGrams(words: Map<string, number>, cut: CutWord): Counted {
  const counts = new Map<number, number>();
  for (const [word, weight] of words)
    for (const gram of cut(word)) counts.set(gram, (counts.get(gram) ?? 0) + weight);
  return { grams: Int32Array.from(counts.keys()), counts: Float32Array.from(counts.values()) };
}

/** Every word of a text, and what it counts at all its places together. */
export function weighWords({ title, body }: Text, { titleWeight }: Cut): Map<string, number> {
  const words = new Map<string, number>();
  for (const word of splitWords(title ?? '')) words.set(word, (words.get(word) ?? 0) + titleWeight);
  for (const word of splitWords(body ?? '')) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/** Cuts every word but once: people write the same ones again and again. */
export function remembering(cut: CutWord): CutWord {
  const seen = new Map<string, Int32Array>();
  return (word) => {
    let grams = seen.get(word);
    if (!grams) seen.set(word, (grams = cut(word)));
    return grams;
  };
}
