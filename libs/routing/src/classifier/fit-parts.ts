import { rarityOf, scale, type Vector } from './feature-space.js';
import type { LinearWeights } from './linear-weights.js';
import { BAYES_ALPHA, SVM } from './settings.js';
import { trainNaiveBayes } from './train-naive-bayes.js';
import { trainSvm } from './train-svm.js';

/** Two linear models of the same texts on the same pieces. */
export interface Parts {
  rarity: Float32Array;
  svm: LinearWeights;
  bayes: LinearWeights;
}

/** Learns how rare pieces are, the support vector machines and the naive Bayes from these texts alone. */
export function fitParts(placed: Vector[], labels: Int32Array, classes: number, rows: number): Parts {
  const rarity = rarityOf(placed, rows);
  const vectors = placed.map((vector) => scale(vector, rarity));
  return {
    rarity,
    svm: trainSvm(vectors, labels, classes, rows, SVM),
    bayes: trainNaiveBayes(vectors, labels, classes, rows, BAYES_ALPHA),
  };
}
