import type { Cut } from './count-grams.js';
import type { Rows } from './feature-space.js';
import type { LinearWeights } from './linear-weights.js';

/** A trained model: plain data, the same answers wherever it is. */
export interface Classifier {
  labels: string[];
  cut: Cut;
  rows: Rows;
  rarity: Float32Array;
  linear: LinearWeights;
  /** What scores are multiplied by before they become probabilities. */
  sharpness: number;
  /** From this confidence on an answer may stand without a person; null: never. */
  threshold: number | null;
}
