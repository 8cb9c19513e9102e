import type { Cut } from './count-grams.js';

/** What was chosen by cross-validation; docs/routing.md has the figures. */
export const CUT: Cut = { letters: [1, 3], jamo: [4, 5], titleWeight: 3 };
/** A piece that fewer texts of the training set have is not learnt. */
export const LEAST_TEXTS = 3;
export const SVM = { cost: 1, epochs: 3, seed: 7 };
export const BAYES_ALPHA = 0.003;
/** How much the naive Bayes speaks beside the support vector machines, both at the same spread. */
export const BAYES_SHARE = 0.5;
/** How much vectors may speak beside the words, at the same spread; the held-back answers choose. */
export const VECTOR_SHARES = [0.25, 0.5, 1, 2];
/** Stretches of time that are held back in turn, and the first that is: what is older is only learnt from. */
export const FOLDS = { count: 8, first: 2 };
/**
 * What answers given without a person are to be: right in 0.88 of the held-back ones, and together so sure that 0.885
 * come true of the next ones; confidences promise a hundredth too much.
 */
export const AUTOMATIC = { right: 0.88, confidence: 0.8975 };
