import { softMax } from './soft-max.js';

const SMALLEST = 0.1;
/** Examples that are all held-back right would have it without end, and promise certainty. */
const LARGEST = 4;
const STEPS = 80;

/**
 * The sharpness (one over the temperature) under which the scores of held-back texts say most exactly how often
 * they are right: the least mean negative log likelihood.
 */
export function chooseSharpness(scores: ArrayLike<number>[], labels: Int32Array): number {
  const candidates = Array.from(
    { length: STEPS + 1 },
    (_, step) => SMALLEST * (LARGEST / SMALLEST) ** (step / STEPS),
  );
  const losses = candidates.map((sharpness) =>
    scores.reduce((sum, row, at) => sum - Math.log(softMax(row, sharpness)[labels[at]!]! + 1e-12), 0),
  );
  return candidates[losses.indexOf(Math.min(...losses))]!;
}
