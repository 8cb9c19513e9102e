import type { Classifier } from './classifier.js';
import { chooseSharpness } from './choose-sharpness.js';
import { chooseThreshold, type Tried } from './choose-threshold.js';
import { countGrams, remembering, weighWords } from './count-grams.js';
import type { Example } from './example.js';
import { countBy, findPoison, type Poison } from './find-poison.js';
import { findRows, placeGrams, sublinear } from './feature-space.js';
import { fitParts } from './fit-parts.js';
import { hashGrams } from './hash-grams.js';
import { holdBack } from './hold-back.js';
import { mixParts } from './mix-parts.js';
import { AUTOMATIC, CUT, FOLDS, LEAST_TEXTS } from './settings.js';
import { softMax } from './soft-max.js';

/** A model and how it did on examples while they were held back (share and accuracy: the automatic answers of the later half), or why there is none. */
export type Training =
  | { classifier: Classifier; heldBack: { top1: number; share: number; accuracy: number | null } }
  | { poison: Poison };

/**
 * Learns which label belongs to which text. The order of the examples should be that of their time: neighbours are
 * held back together, and confidence and automatic threshold come from the held-back answers of the later half, which
 * is more like what comes next. Gives a poison instead of a model where nothing can be learnt. `progress` hears how many of how many steps are done.
 */
export function trainClassifier(
  examples: Example[],
  progress: (done: number, all: number) => void = () => undefined,
): Training {
  const poison = findPoison(examples);
  if (poison) return { poison };

  const names = [...new Set(examples.map(({ label }) => label))].toSorted();
  const labels = Int32Array.from(examples, ({ label }) => names.indexOf(label));
  const cut = remembering((word) => hashGrams(word, CUT));
  const texts = examples.map((example) => countGrams(weighWords(example, CUT), cut));
  const rows = findRows(texts, LEAST_TEXTS);
  const placed = texts.map((text) => placeGrams(text, rows, sublinear));

  let done = 0;
  const step = (): void => progress(++done, FOLDS + 1);
  const { scores, mix } = holdBack(placed, labels, names.length, rows.size, step);
  const isRecent = (_: unknown, at: number): boolean => at >= Math.floor(examples.length / 2);
  const sharpness = chooseSharpness(scores.filter(isRecent), labels.filter(isRecent));
  const tried = scores.map((row, at) => tryOne(row, labels[at]!, sharpness));
  const top1 = shareOf(tried, ({ isRight }) => isRight);
  if (top1 <= luckOf(examples)) return { poison: 'labels_say_nothing' };

  const recent = tried.filter(isRecent);
  const threshold = chooseThreshold(recent, AUTOMATIC.accuracy + AUTOMATIC.margin);
  const parts = fitParts(placed, labels, names.length, rows.size);
  const { linear, unit } = mixParts(parts, mix);
  step();
  const sure = recent.filter(({ confidence }) => threshold !== null && confidence >= threshold);
  return {
    classifier: {
      ...{ labels: names, cut: CUT, rows, rarity: parts.rarity, linear, threshold },
      sharpness: sharpness * unit,
    },
    heldBack: {
      top1,
      share: sure.length / recent.length,
      accuracy: sure.length ? shareOf(sure, ({ isRight }) => isRight) : null,
    },
  };
}

function tryOne(scores: Float64Array, label: number, sharpness: number): Tried {
  const probabilities = softMax(scores, sharpness);
  const confidence = Math.max(...probabilities);
  return { confidence, isRight: probabilities[label] === confidence };
}

/** What always naming the commonest label reaches, and two standard errors more. */
function luckOf(examples: Example[]): number {
  const share = Math.max(...countBy(examples.map(({ label }) => label)).values()) / examples.length;
  return share + 2 * Math.sqrt((share * (1 - share)) / examples.length);
}

function shareOf<T>(values: T[], holds: (value: T) => boolean): number {
  return values.filter(holds).length / values.length;
}
