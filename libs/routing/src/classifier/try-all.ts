import type { Tried } from './choose-threshold.js';
import { type Calibration, findLead, weighLabels } from './weigh-labels.js';

/** What scores come to as answers about texts whose labels are known. */
export function tryAll(scores: Float64Array[], labels: Int32Array, calibration: Calibration): Tried[] {
  return scores.map((row, at) => {
    const { best } = findLead(row);
    return { confidence: weighLabels(row, calibration)[best]!, isRight: best === labels[at] };
  });
}
