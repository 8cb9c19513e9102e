import { softMax } from './soft-max.js';

/** How scores become probabilities. */
export interface Calibration {
  /** What scores are multiplied by before they are shared out among the labels. */
  sharpness: number;
  /** The log odds that the best label is right: `odds` when the second scores the same, `slope` more for each unit it leads by. */
  odds: number;
  slope: number;
}

/**
 * The probability of each label, which sum to one. That of the best comes from how far it leads, since a shared-out
 * score promises too much where labels are a matter of taste; the others divide the rest.
 */
export function weighLabels(
  scores: ArrayLike<number>,
  { sharpness, odds, slope }: Calibration,
): Float64Array {
  const shares = softMax(scores, sharpness);
  const { best, second, lead } = findLead(scores);
  const rest = shares.reduce((sum, share, at) => (at === best ? sum : sum + share), 0);
  // So long a lead that nothing is left to divide.
  if (rest === 0) return shares;
  const runnerUp = shares[second]! / rest;
  const sure = Math.max(1 / (1 + Math.exp(-odds - slope * lead)), runnerUp / (1 + runnerUp));
  return shares.map((share, at) => (at === best ? sure : Math.min((share / rest) * (1 - sure), sure)));
}

/** The two labels with the highest scores, and by how much the first leads. */
export function findLead(scores: ArrayLike<number>): { best: number; second: number; lead: number } {
  let best = 0;
  let second = -1;
  for (let at = 1; at < scores.length; at++)
    if (scores[at]! > scores[best]!) [best, second] = [at, best];
    else if (second < 0 || scores[at]! > scores[second]!) second = at;
  return { best, second, lead: scores[best]! - scores[second]! };
}
