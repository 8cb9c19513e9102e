import type { Classifier } from './classifier.js';
import { addVectors } from './add-vectors.js';
import { calibrate } from './calibrate.js';
import { chooseThreshold } from './choose-threshold.js';
import { countGrams, remembering, weighWords } from './count-grams.js';
import type { Example } from './example.js';
import { countBy, findPoison, type Poison } from './find-poison.js';
import { findRows, placeGrams, sublinear } from './feature-space.js';
import { fitParts } from './fit-parts.js';
import { hashGrams } from './hash-grams.js';
import { holdBack } from './hold-back.js';
import { scaleWeights } from './linear-weights.js';
import { mixParts } from './mix-parts.js';
import { AUTOMATIC, CUT, FOLDS, LEAST_TEXTS } from './settings.js';
import { splitFolds } from './split-folds.js';
import { tryAll } from './try-all.js';
import { vectorsOf } from './vectors-of.js';
import type { Calibration } from './weigh-labels.js';

/** A model and how it did on examples while they were held back (share and accuracy: the automatic answers), or why there is none. */
export type Training =
  | { classifier: Classifier; heldBack: { top1: number; share: number; accuracy: number | null } }
  | { poison: Poison };

/**
 * Learns which label belongs to which text. The order of the examples should be that of their time: neighbours are
 * held back together, and confidence and automatic threshold come from the answers about the later three quarters,
 * which are more like what comes next. Gives a poison instead of a model where nothing can be learnt. `progress` hears how many of how many steps are done.
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
  const step = (): void => progress(++done, FOLDS.count - FOLDS.first + 1);
  const folds = splitFolds(examples.length, FOLDS.count);
  const embedded = vectorsOf(examples);
  const how = { folds, first: FOLDS.first, vectors: embedded?.vectors ?? null };
  const held = holdBack(placed, labels, names.length, rows.size, how, step);
  const { scores, mix } = held;
  const asked = labels.slice(folds.indexOf(FOLDS.first));
  const calibration = calibrate(scores, asked);
  const tried = tryAll(scores, asked, calibration);
  const top1 = shareOf(tried, ({ isRight }) => isRight);
  if (top1 <= luckOf(examples)) return { poison: 'labels_say_nothing' };

  const threshold = chooseThreshold(tried, AUTOMATIC);
  const added = addVectors(held, asked, calibration);
  const parts = fitParts(placed, labels, names.length, rows.size, added && embedded!.vectors);
  const { linear, unit } = mixParts(parts, mix);
  step();
  const sure = tried.filter(({ confidence }) => threshold !== null && confidence >= threshold);
  return {
    classifier: {
      ...{ labels: names, cut: CUT, rows, rarity: parts.rarity, linear, threshold },
      calibration: inUnits(calibration, unit),
      embedded: added && {
        model: embedded!.model,
        linear: scaleWeights(parts.dense!, (held.dense!.unit * added.share) / unit),
        calibration: inUnits(added.calibration, unit),
        threshold: added.threshold,
      },
    },
    heldBack: {
      top1,
      share: sure.length / tried.length,
      accuracy: sure.length ? shareOf(sure, ({ isRight }) => isRight) : null,
    },
  };
}

function inUnits({ sharpness, odds, slope }: Calibration, unit: number): Calibration {
  return { sharpness: sharpness * unit, odds, slope: slope * unit };
}

/** What always naming the commonest label reaches, and two standard errors more. */
function luckOf(examples: Example[]): number {
  const share = Math.max(...countBy(examples.map(({ label }) => label)).values()) / examples.length;
  return share + 2 * Math.sqrt((share * (1 - share)) / examples.length);
}

function shareOf<T>(values: T[], holds: (value: T) => boolean): number {
  return values.filter(holds).length / values.length;
}
