import { scale, type Vector } from './feature-space.js';
import { fitParts } from './fit-parts.js';
import { scoreClasses } from './linear-weights.js';
import { BAYES_SHARE } from './settings.js';
import { denseVector } from './train-on-vectors.js';

/** What models that had not seen them said of training texts. */
export interface HeldBack {
  /** The mixed scores, a row for each text that was held back. */
  scores: Float64Array[];
  /** What the scores of each model are multiplied by before they are added. */
  mix: { svm: number; bayes: number };
  /** Scores by the vectors alone, at the same spread, and what they were multiplied by for that. */
  dense: { scores: Float64Array[]; unit: number } | null;
}

/**
 * Scores the texts of each fold from `first` on by models trained on all other folds; texts of earlier folds are only
 * learnt from. `progress` hears of each fold that is done.
 */
export function holdBack(
  placed: Vector[],
  labels: Int32Array,
  classes: number,
  rows: number,
  { folds, first, vectors }: { folds: Int32Array; first: number; vectors: Float32Array[] | null },
  progress: () => void,
): HeldBack {
  const svm: Float64Array[] = [];
  const bayes: Float64Array[] = [];
  const dense: Float64Array[] = [];
  for (let fold = first; fold <= folds.at(-1)!; fold++) {
    const isTaught = (_: unknown, at: number): boolean => folds[at] !== fold;
    const taught = vectors && vectors.filter(isTaught);
    const parts = fitParts(placed.filter(isTaught), labels.filter(isTaught), classes, rows, taught);
    placed.forEach((text, at) => {
      if (folds[at] !== fold) return;
      const vector = scale(text, parts.rarity);
      svm.push(scoreClasses(vector, parts.svm));
      bayes.push(scoreClasses(vector, parts.bayes));
      if (parts.dense) dense.push(scoreClasses(denseVector(vectors![at]!), parts.dense));
    });
    progress();
  }
  const mix = { svm: 1 / spreadOf(svm), bayes: BAYES_SHARE / spreadOf(bayes) };
  return {
    scores: svm.map((row, at) => row.map((score, index) => score * mix.svm + bayes[at]![index]! * mix.bayes)),
    mix,
    dense: vectors && levelled(dense),
  };
}

function levelled(scores: Float64Array[]): { scores: Float64Array[]; unit: number } {
  const unit = 1 / spreadOf(scores);
  return { scores: scores.map((row) => row.map((score) => score * unit)), unit };
}

/** How far scores lie from their mean, which centred weights keep at zero. */
function spreadOf(scores: Float64Array[]): number {
  const squares = scores.reduce((sum, row) => sum + row.reduce((part, score) => part + score * score, 0), 0);
  return Math.sqrt(squares / scores.length / scores[0]!.length) || 1;
}
