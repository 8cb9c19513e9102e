import type { Classifier } from './classifier.js';
import { explainLabel, type Reason } from './explain-label.js';
import type { Text } from './example.js';
import { scale } from './feature-space.js';
import { scoreClasses } from './linear-weights.js';
import { countRows, placeWords } from './place-words.js';
import { weighLabels } from './weigh-labels.js';

/** A label and how probable it is. */
export interface Guess {
  label: string;
  confidence: number;
}

/** Where a text belongs, the next best labels, and the words that spoke for the best. */
export interface Answer extends Guess {
  /** All other labels, the most probable first. */
  runnersUp: Guess[];
  reasons: Reason[];
  /** Sure enough to stand without a person. */
  isAutomatic: boolean;
}

/** Says where a text belongs. A text without a word the model knows is never automatic and has no reasons. */
export function classify(classifier: Classifier, text: Text): Answer {
  const { labels, cut, rows, rarity, linear, calibration, threshold } = classifier;
  const words = placeWords(text, cut, rows);
  const { counts, vector: counted } = countRows(words, rows.size);
  const vector = scale(counted, rarity);
  const scores = scoreClasses(vector, linear);
  const probabilities = weighLabels(scores, calibration);
  const [best, ...runnersUp] = [...labels.keys()]
    .toSorted((a, b) => scores[b]! - scores[a]!)
    .map((index) => ({ label: labels[index]!, confidence: probabilities[index]! }));
  const isKnown = vector.rows.length > 0;
  return {
    ...best!,
    runnersUp,
    reasons: explainLabel(classifier, labels.indexOf(best!.label), words, counts, vector),
    isAutomatic: isKnown && threshold !== null && best!.confidence >= threshold,
  };
}
