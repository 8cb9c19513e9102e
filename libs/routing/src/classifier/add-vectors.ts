import { calibrate, lossesOf } from './calibrate.js';
import { chooseThreshold } from './choose-threshold.js';
import type { Embedded } from './classifier.js';
import type { HeldBack } from './hold-back.js';
import { AUTOMATIC, VECTOR_SHARES } from './settings.js';
import { tryAll } from './try-all.js';
import type { Calibration } from './weigh-labels.js';

/** How far the vectors are to speak, and how sure answers are then. */
export interface VectorsAdded extends Pick<Embedded, 'calibration' | 'threshold'> {
  share: number;
}

/**
 * How much the vectors should speak beside the words, by the held-back answers: the share under which these are least
 * improbable. Null where that is no better than the words alone by more than chance (two standard errors).
 */
export function addVectors(
  { scores, dense }: HeldBack,
  labels: Int32Array,
  alone: Calibration,
): VectorsAdded | null {
  if (!dense) return null;
  const before = lossesOf(scores, labels, alone);
  const [best] = VECTOR_SHARES.map((share) => {
    const mixed = scores.map((row, at) =>
      row.map((score, index) => score + dense.scores[at]![index]! * share),
    );
    const calibration = calibrate(mixed, labels);
    const gains = lossesOf(mixed, labels, calibration).map((loss, at) => before[at]! - loss);
    return { share, calibration, mixed, ...meanAndError(gains) };
  }).toSorted((a, b) => b.mean - a.mean);
  const { share, calibration, mixed, mean, error } = best!;
  if (mean <= 2 * error) return null;
  const tried = tryAll(mixed, labels, calibration);
  return { share, calibration, threshold: chooseThreshold(tried, AUTOMATIC) };
}

function meanAndError(values: number[]): { mean: number; error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares) / values.length };
}
