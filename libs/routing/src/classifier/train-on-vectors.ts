import type { Vector } from './feature-space.js';
import type { LinearWeights } from './linear-weights.js';
import { SVM } from './settings.js';
import { trainSvm } from './train-svm.js';

/** Support vector machines on the vectors of an embedding model, all of one dimension. */
export function trainOnVectors(vectors: Float32Array[], labels: Int32Array, classes: number): LinearWeights {
  // Vectors of one model point nearly the same way. What they have in common is taken off and the rest brought to a
  // length of about one, so that errors cost the same whatever the model; weights and bias make up for both.
  const common = meanOf(vectors);
  const centred = vectors.map((vector) => vector.map((value, at) => value - common[at]!));
  const length = Math.sqrt(centred.reduce((sum, vector) => sum + squaresOf(vector), 0) / centred.length) || 1;
  const levelled = centred.map((vector) => denseVector(vector.map((value) => value / length)));
  const { weights, bias } = trainSvm(levelled, labels, classes, common.length, SVM);
  for (let at = 0; at < weights.length; at++) {
    weights[at]! /= length;
    bias[at % classes]! -= weights[at]! * common[Math.floor(at / classes)]!;
  }
  return { classes, weights, bias };
}

function meanOf(vectors: Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0]!.length);
  for (const vector of vectors)
    for (let at = 0; at < mean.length; at++) mean[at]! += vector[at]! / vectors.length;
  return mean;
}

function squaresOf(vector: Float32Array): number {
  return vector.reduce((sum, value) => sum + value * value, 0);
}

/** A vector as linear models take it: every row is touched. */
export function denseVector(values: Float32Array): Vector {
  return { rows: Int32Array.from(values.keys()), values };
}
