import type { Counted } from './count-grams.js';

/** The pieces a model knows, each with the row of its weights. */
export type Rows = Map<number, number>;

/** A text as the rows it touches and how strongly: how often at first, tf-idf later. */
export interface Vector {
  rows: Int32Array;
  values: Float32Array;
}

/** Gives a row to each piece that occurs in at least `least` texts. */
export function findRows(texts: Counted[], least: number): Rows {
  const frequencies = new Map<number, number>();
  for (const { grams } of texts)
    for (const gram of grams) frequencies.set(gram, (frequencies.get(gram) ?? 0) + 1);
  const known = [...frequencies].filter(([, frequency]) => frequency >= least);
  return new Map(known.map(([gram], row) => [gram, row]));
}

/** The pieces of a text that have a row; `weigh` makes a weight of how often each occurs. */
export function placeGrams(
  { grams, counts }: Counted,
  known: Rows,
  weigh: (count: number) => number,
): Vector {
  const rows = new Int32Array(grams.length);
  const values = new Float32Array(grams.length);
  let size = 0;
  for (let at = 0; at < grams.length; at++) {
    const row = known.get(grams[at]!);
    if (row === undefined) continue;
    rows[size] = row;
    values[size++] = weigh(counts[at]!);
  }
  return { rows: rows.slice(0, size), values: values.slice(0, size) };
}

/** How rare each row is in these texts (inverse document frequency). A row that none of them touches weighs nothing. */
export function rarityOf(placed: Vector[], rows: number): Float32Array {
  const frequencies = new Int32Array(rows);
  for (const vector of placed) for (const row of vector.rows) frequencies[row]!++;
  return Float32Array.from(frequencies, (frequency) =>
    frequency > 0 ? Math.log((1 + placed.length) / (1 + frequency)) + 1 : 0,
  );
}

/** tf-idf of length one. */
export function scale({ rows, values }: Vector, rarity: Float32Array): Vector {
  const scaled = values.map((value, at) => value * rarity[rows[at]!]!);
  const length = Math.sqrt(scaled.reduce((sum, value) => sum + value * value, 0)) || 1;
  for (let at = 0; at < scaled.length; at++) scaled[at]! /= length;
  return { rows, values: scaled };
}

/** The tenth time a piece occurs says little that the second did not. */
export function sublinear(count: number): number {
  return 1 + Math.log(count);
}
