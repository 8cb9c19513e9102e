import { rarityOf, scale, type Vector } from './feature-space.js';
import type { LinearWeights } from './linear-weights.js';
import { BAYES_ALPHA, SVM } from './settings.js';
import { trainNaiveBayes } from './train-naive-bayes.js';
import { trainOnVectors } from './train-on-vectors.js';
import { trainSvm } from './train-svm.js';

/** Linear models of the same texts: two on the same pieces, one on the vectors where there are any. */
export interface Parts {
  rarity: Float32Array;
  svm: LinearWeights;
  bayes: LinearWeights;
  dense: LinearWeights | null;
}

/** Learns how rare pieces are, the support vector machines and the naive Bayes from these texts alone. `dense` are their vectors. */
export function fitParts(
  placed: Vector[],
  labels: Int32Array,
  classes: number,
  rows: number,
  dense: Float32Array[] | null,
): Parts {
  const rarity = rarityOf(placed, rows);
  const vectors = placed.map((vector) => scale(vector, rarity));
  return {
    rarity,
    svm: trainSvm(vectors, labels, classes, rows, SVM),
    bayes: trainNaiveBayes(vectors, labels, classes, rows, BAYES_ALPHA),
    dense: dense && trainOnVectors(dense, labels, classes),
  };
}
