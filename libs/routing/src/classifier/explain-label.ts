import type { Classifier } from './classifier.js';
import type { Vector } from './feature-space.js';
import type { PlacedWord } from './place-words.js';

/** A word of the text, as it stands there in small letters, and its part in all that speaks for the label. */
export interface Reason {
  word: string;
  part: number;
}

const MOST = 5;

/**
 * The words that speak most for a label. What a piece says is divided among the places where it occurs, as `counts`
 * has them; a word says what its pieces say, at all its places.
 */
export function explainLabel(
  { linear: { classes, weights } }: Classifier,
  label: number,
  words: PlacedWord[],
  counts: Float32Array,
  { rows, values }: Vector,
): Reason[] {
  const voices = new Float32Array(counts.length);
  rows.forEach((row, at) => (voices[row] = (values[at]! * weights[row * classes + label]!) / counts[row]!));
  const spoken = words
    .map(({ word, weight, rows: own }) => ({
      word,
      part: weight * own.reduce((sum, row) => sum + voices[row]!, 0),
    }))
    .filter(({ part }) => part > 0);
  const all = spoken.reduce((sum, { part }) => sum + part, 0);
  return spoken
    .toSorted((a, b) => b.part - a.part)
    .slice(0, MOST)
    .map(({ word, part }) => ({ word, part: part / all }));
}
