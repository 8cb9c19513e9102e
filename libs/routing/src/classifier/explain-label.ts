import type { Classifier } from './classifier.js';
import { type SeenWords, weighWords } from './count-grams.js';
import type { Text } from './example.js';
import type { Vector } from './feature-space.js';

/** A word of the text, as it stands there in small letters, and its part in all that speaks for the label. */
export interface Reason {
  word: string;
  part: number;
}

const MOST = 5;

/**
 * The words that speak most for a label. What a piece says is divided among the places where it occurs; a word says
 * what its pieces say, at all its places. `seen` holds the pieces of every word of the text.
 */
export function explainLabel(
  { cut, rows: known, rarity, linear: { classes, weights } }: Classifier,
  label: number,
  text: Text,
  { rows, values }: Vector,
  seen: SeenWords,
): Reason[] {
  const words = new Map<string, number>();
  for (const { word, weight } of weighWords(text, cut)) words.set(word, (words.get(word) ?? 0) + weight);
  // One place for each row: on long texts much faster than a map.
  const voices = new Float32Array(rarity.length);
  const occurrences = new Float32Array(rarity.length);
  rows.forEach((row, at) => (voices[row] = values[at]! * weights[row * classes + label]!));
  const distinct = Array.from(words, ([word, weight]) => {
    const own = seen
      .get(word)!
      .map((gram) => known.get(gram) ?? -1)
      .filter((row) => row >= 0);
    for (const row of own) occurrences[row]! += weight;
    return { word, weight, rows: own };
  });

  const spoken = distinct
    .map(({ word, weight, rows: own }) => ({
      word,
      part: own.reduce((sum, row) => sum + (voices[row]! * weight) / occurrences[row]!, 0),
    }))
    .filter(({ part }) => part > 0);
  const all = spoken.reduce((sum, { part }) => sum + part, 0);
  return spoken
    .toSorted((a, b) => b.part - a.part)
    .slice(0, MOST)
    .map(({ word, part }) => ({ word, part: part / all }));
}
