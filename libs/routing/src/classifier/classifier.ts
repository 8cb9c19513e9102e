import type { Cut } from './count-grams.js';
import type { Rows } from './feature-space.js';
import type { LinearWeights } from './linear-weights.js';
import type { Calibration } from './weigh-labels.js';

/** A trained model: plain data, the same answers wherever it is. */
export interface Classifier {
  labels: string[];
  cut: Cut;
  rows: Rows;
  rarity: Float32Array;
  linear: LinearWeights;
  calibration: Calibration;
  /** From this confidence on an answer may stand without a person; null: never. */
  threshold: number | null;
  /** What it also learnt from the vectors of texts; null: nothing, or there were none. */
  embedded: Embedded | null;
}

/** A further part of the mix for texts that have a vector, with what is sure then. */
export interface Embedded {
  /** The embedding model whose vectors it knows. */
  model: string;
  /** Scores that are added to those of the words. */
  linear: LinearWeights;
  calibration: Calibration;
  threshold: number | null;
}
