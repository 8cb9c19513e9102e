import type { Vector } from './feature-space.js';

/** A score for each class: the bias plus, for each piece, its value times its weight. Rows lie one after the other. */
export interface LinearWeights {
  classes: number;
  weights: Float32Array | Int16Array;
  bias: Float64Array;
}

/** Adds value × weight of every piece to `scores`. */
export function addScores(
  { rows, values }: Vector,
  classes: number,
  weights: Float32Array | Int16Array,
  scores: Float64Array,
): void {
  for (let at = 0; at < rows.length; at++) {
    const start = rows[at]! * classes;
    const value = values[at]!;
    for (let index = 0; index < classes; index++) scores[index]! += weights[start + index]! * value;
  }
}

/** The score of each class. */
export function scoreClasses(vector: Vector, { classes, weights, bias }: LinearWeights): Float64Array {
  const scores = new Float64Array(classes);
  addScores(vector, classes, weights, scores);
  for (let index = 0; index < classes; index++) scores[index]! += bias[index]!;
  return scores;
}

/** The same weights, all of them times `factor`. */
export function scaleWeights({ classes, weights, bias }: LinearWeights, factor: number): LinearWeights {
  return {
    classes,
    weights: Float32Array.from(weights, (weight) => weight * factor),
    bias: bias.map((value) => value * factor),
  };
}

/** Takes from each row what all classes have in common: it decides nothing, and hides what a word speaks for. */
export function centre({ classes, weights, bias }: LinearWeights): void {
  for (const row of [weights, bias])
    for (let start = 0; start < row.length; start += classes) {
      let sum = 0;
      for (let index = 0; index < classes; index++) sum += row[start + index]!;
      for (let index = 0; index < classes; index++) row[start + index]! -= sum / classes;
    }
}
