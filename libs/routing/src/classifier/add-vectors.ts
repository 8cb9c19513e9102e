import { calibrate, lossOf } from './calibrate.js';
import { chooseThreshold } from './choose-threshold.js';
import type { Embedded } from './classifier.js';
import type { HeldBack } from './hold-back.js';
import { AUTOMATIC_ACCURACY, VECTOR_SHARES } from './settings.js';
import { tryAll } from './try-all.js';
import type { Calibration } from './weigh-labels.js';

/** How far the vectors are to speak, and how sure answers are then. */
export interface VectorsAdded extends Pick<Embedded, 'calibration' | 'threshold'> {
  share: number;
}

/**
 * How much the vectors should speak beside the words, by the held-back answers: the share under which these are least
 * improbable. Null where the words alone do better.
 */
export function addVectors(
  { scores, dense }: HeldBack,
  labels: Int32Array,
  alone: Calibration,
): VectorsAdded | null {
  if (!dense) return null;
  let best: { share: number; calibration: Calibration; mixed: Float64Array[] } | null = null;
  let least = lossOf(scores, labels, alone);
  for (const share of VECTOR_SHARES) {
    const mixed = scores.map((row, at) =>
      row.map((score, index) => score + dense.scores[at]![index]! * share),
    );
    const calibration = calibrate(mixed, labels);
    const loss = lossOf(mixed, labels, calibration);
    if (loss < least) [best, least] = [{ share, calibration, mixed }, loss];
  }
  if (!best) return null;
  const { share, calibration, mixed } = best;
  const tried = tryAll(mixed, labels, calibration);
  return { share, calibration, threshold: chooseThreshold(tried, AUTOMATIC_ACCURACY) };
}
