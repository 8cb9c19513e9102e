/**
 * The fold of each of `count` examples: stretches of the order given, which should be that of time. People copy each
 * other's petitions within days; scattered over the folds, each would be tested on its own copy, and a confidence
 * learnt from that would promise what next month does not keep.
 */
export function splitFolds(count: number, folds: number): Int32Array {
  return Int32Array.from({ length: count }, (_, at) => Math.floor((at * folds) / count));
}
