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
  { cut, rows: known, linear: { classes, weights } }: Classifier,
  label: number,
  text: Text,
  { rows, values }: Vector,
  seen: SeenWords,
): Reason[] {
  const words = weighWords(text, cut);
  const voices = new Map<number, number>();
  rows.forEach((row, at) => voices.set(row, values[at]! * weights[row * classes + label]!));
  const knownRows = (word: string): number[] =>
    Array.from(seen.get(word)!, (gram) => known.get(gram)).filter((row) => row !== undefined);

  const total = new Map<string, number>();
  for (const { word, weight } of words) total.set(word, (total.get(word) ?? 0) + weight);
  const distinct = [...total].map(([word, weight]) => ({ word, weight, rows: knownRows(word) }));
  const occurrences = new Map<number, number>();
  for (const { weight, rows: own } of distinct)
    for (const row of own) occurrences.set(row, (occurrences.get(row) ?? 0) + weight);

  const spoken = distinct
    .map(({ word, weight, rows: own }) => ({
      word,
      part: own.reduce((sum, row) => sum + (voices.get(row)! * weight) / occurrences.get(row)!, 0),
    }))
    .filter(({ part }) => part > 0);
  const all = spoken.reduce((sum, { part }) => sum + part, 0);
  return spoken
    .toSorted((a, b) => b.part - a.part)
    .slice(0, MOST)
    .map(({ word, part }) => ({ word, part: part / all }));
}
