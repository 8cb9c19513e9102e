import { type Cut, weighWords } from './count-grams.js';
import type { Text } from './example.js';
import { type Rows, sublinear, type Vector } from './feature-space.js';
import { hashGrams } from './hash-grams.js';

/** A word of a text: what it counts there, and the rows of those of its pieces that the model knows. */
export interface PlacedWord {
  word: string;
  weight: number;
  rows: Int32Array;
}

/** The words of a text, each once. */
export function placeWords(text: Text, cut: Cut, known: Rows): PlacedWord[] {
  return Array.from(weighWords(text, cut), ([word, weight]) => {
    const grams = hashGrams(word, cut);
    let size = 0;
    // In place: a piece is not needed any more once its row is known.
    for (const gram of grams) {
      const row = known.get(gram);
      if (row !== undefined) grams[size++] = row;
    }
    return { word, weight, rows: grams.subarray(0, size) };
  });
}

/** How often the words touch each row of the model, and the text as the rows it touches. */
export function countRows(words: PlacedWord[], rows: number): { counts: Float32Array; vector: Vector } {
  // One place for each row: on long texts much faster than a map.
  const counts = new Float32Array(rows);
  const touched: number[] = [];
  for (const { weight, rows: own } of words)
    for (const row of own) {
      if (counts[row] === 0) touched.push(row);
      counts[row]! += weight;
    }
  const values = Float32Array.from(touched, (row) => sublinear(counts[row]!));
  return { counts, vector: { rows: Int32Array.from(touched), values } };
}
