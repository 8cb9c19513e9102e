import type { Vector } from './feature-space.js';
import type { LinearWeights } from './linear-weights.js';
import { VECTOR_SVM } from './settings.js';
import { trainSvm } from './train-svm.js';

/** Support vector machines on the vectors of an embedding model, all of one dimension. */
export function trainOnVectors(vectors: Float32Array[], labels: Int32Array, classes: number): LinearWeights {
  const dimension = vectors[0]!.length;
  // Vectors of one model point nearly the same way: what they have in common is taken off, and put into the bias.
  const common = new Float32Array(dimension);
  for (const vector of vectors)
    for (let at = 0; at < dimension; at++) common[at]! += vector[at]! / vectors.length;
  const centred = vectors.map((vector) => denseVector(vector.map((value, at) => value - common[at]!)));
  const trained = trainSvm(centred, labels, classes, dimension, VECTOR_SVM);
  for (let at = 0; at < dimension; at++)
    for (let index = 0; index < classes; index++)
      trained.bias[index]! -= trained.weights[at * classes + index]! * common[at]!;
  return trained;
}

/** A vector as linear models take it: every row is touched. */
export function denseVector(values: Float32Array): Vector {
  return { rows: Int32Array.from(values.keys()), values };
}
