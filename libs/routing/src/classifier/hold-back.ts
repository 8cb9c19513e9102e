import { scale, type Vector } from './feature-space.js';
import { fitParts } from './fit-parts.js';
import { scoreClasses } from './linear-weights.js';
import { BAYES_SHARE, FOLDS } from './settings.js';
import { splitFolds } from './split-folds.js';

/** What models that had not seen them said of the training texts. */
export interface HeldBack {
  /** The mixed scores, a row for each text. */
  scores: Float64Array[];
  /** What the scores of each model are multiplied by before they are added. */
  mix: { svm: number; bayes: number };
}

/** Scores every text by models trained on the other folds. `progress` hears of each fold that is done. */
export function holdBack(
  placed: Vector[],
  labels: Int32Array,
  classes: number,
  rows: number,
  progress: () => void,
): HeldBack {
  const folds = splitFolds(placed.length, FOLDS);
  const svm: Float64Array[] = [];
  const bayes: Float64Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isTaught = (_: unknown, at: number): boolean => folds[at] !== fold;
    const parts = fitParts(placed.filter(isTaught), labels.filter(isTaught), classes, rows);
    placed.forEach((text, at) => {
      if (folds[at] !== fold) return;
      const vector = scale(text, parts.rarity);
      svm[at] = scoreClasses(vector, parts.svm);
      bayes[at] = scoreClasses(vector, parts.bayes);
    });
    progress();
  }
  const mix = { svm: 1 / spreadOf(svm), bayes: BAYES_SHARE / spreadOf(bayes) };
  return {
    scores: svm.map((row, at) => row.map((score, index) => score * mix.svm + bayes[at]![index]! * mix.bayes)),
    mix,
  };
}

/** How far scores lie from their mean, which centred weights keep at zero. */
function spreadOf(scores: Float64Array[]): number {
  const squares = scores.reduce((sum, row) => sum + row.reduce((part, score) => part + score * score, 0), 0);
  return Math.sqrt(squares / scores.length / scores[0]!.length) || 1;
}
