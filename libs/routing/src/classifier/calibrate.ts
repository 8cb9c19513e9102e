import { chooseSharpness } from './choose-sharpness.js';
import { type Calibration, findLead, weighLabels } from './weigh-labels.js';

const STEPS = 40;
/** Pulls the slope towards zero: held-back answers that are all right would have it without end, and promise certainty. */
const PULL = 0.5;

/** Finds the calibration under which held-back scores say most exactly how often they are right. */
export function calibrate(scores: Float64Array[], labels: Int32Array): Calibration {
  const tried = scores.map((row, at) => {
    const { best, lead } = findLead(row);
    return { lead, isRight: best === labels[at] ? 1 : 0 };
  });
  let odds = 0;
  let slope = 0;
  // Newton's steps of a logistic regression on the lead (Platt's scaling).
  for (let step = 0; step < STEPS; step++) {
    let [down, along] = [PULL * odds, PULL * slope];
    let [flat, cross, steep] = [PULL, 0, PULL];
    for (const { lead, isRight } of tried) {
      const sure = 1 / (1 + Math.exp(-odds - slope * lead));
      const spread = sure * (1 - sure);
      down += sure - isRight;
      along += (sure - isRight) * lead;
      flat += spread;
      cross += spread * lead;
      steep += spread * lead * lead;
    }
    const volume = flat * steep - cross * cross;
    odds -= (steep * down - cross * along) / volume;
    slope -= (flat * along - cross * down) / volume;
  }
  return { sharpness: chooseSharpness(scores, labels), odds, slope: Math.max(slope, 0) };
}

/** How improbable each label is under its scores: the negative log likelihood. */
export function lossesOf(scores: Float64Array[], labels: Int32Array, calibration: Calibration): number[] {
  return scores.map((row, at) => -Math.log(weighLabels(row, calibration)[labels[at]!]! + 1e-12));
}
