import type { Vector } from './feature-space.js';
import { centre, type LinearWeights } from './linear-weights.js';

/** Multinomial naive Bayes on weighted counts, smoothed with `alpha`; its log probabilities are linear weights. */
export function trainNaiveBayes(
  vectors: Vector[],
  labels: Int32Array,
  classes: number,
  features: number,
  alpha: number,
): LinearWeights {
  const weights = new Float32Array(features * classes);
  const totals = new Float64Array(classes);
  const examples = new Float64Array(classes);
  vectors.forEach(({ rows, values }, example) => {
    const label = labels[example]!;
    examples[label]!++;
    for (let at = 0; at < rows.length; at++) {
      weights[rows[at]! * classes + label]! += values[at]!;
      totals[label]! += values[at]!;
    }
  });
  const norms = totals.map((total) => Math.log(total + alpha * features));
  const unseen = Math.log(alpha);
  for (let start = 0; start < weights.length; start += classes)
    for (let index = 0; index < classes; index++) {
      const met = weights[start + index]!;
      weights[start + index] = (met > 0 ? Math.log(met + alpha) : unseen) - norms[index]!;
    }
  // A class that the folds left without examples is improbable, not impossible.
  const bias = examples.map((count) => Math.log((count || alpha) / vectors.length));
  const trained = { classes, weights, bias };
  centre(trained);
  return trained;
}
