import type { Parts } from './fit-parts.js';
import type { LinearWeights } from './linear-weights.js';

const LARGEST = 32_767;

/**
 * Adds the two models into one, in whole numbers of two bytes. `unit` is what one of them is worth: scores of the
 * result times the unit are the mixed scores.
 */
export function mixParts(
  { svm, bayes }: Parts,
  mix: { svm: number; bayes: number },
): { linear: LinearWeights; unit: number } {
  const mixed = svm.weights.map((weight, at) => weight * mix.svm + bayes.weights[at]! * mix.bayes);
  let largest = 0;
  for (const weight of mixed) largest = Math.max(largest, Math.abs(weight));
  const unit = largest / LARGEST || 1;
  return {
    linear: {
      classes: svm.classes,
      weights: new Int16Array(mixed.map((weight) => Math.round(weight / unit))),
      bias: svm.bias.map((bias, index) => (bias * mix.svm + bayes.bias[index]! * mix.bayes) / unit),
    },
    unit,
  };
}
