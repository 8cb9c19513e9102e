import type { Classifier, Embedded } from './classifier.js';
import { explainLabel, type Reason } from './explain-label.js';
import type { Text } from './example.js';
import { scale } from './feature-space.js';
import { scoreClasses } from './linear-weights.js';
import { countRows, placeWords } from './place-words.js';
import { denseVector } from './train-on-vectors.js';
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
  /** The vector of the text spoke as well. */
  hasVector: boolean;
}

/** Says where a text belongs. A text without a word the model knows is never automatic and has no reasons. */
export function classify(classifier: Classifier, text: Text): Answer {
  const { labels, cut, rows, rarity, linear } = classifier;
  const words = placeWords(text, cut, rows);
  const { counts, vector: counted } = countRows(words, rows.size);
  const vector = scale(counted, rarity);
  const scores = scoreClasses(vector, linear);
  const embedded = addVector(scores, classifier.embedded, text);
  const { calibration, threshold } = embedded ?? classifier;
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
    hasVector: embedded !== null,
  };
}

/** Adds what the vector of the text says to the scores; null, and nothing added, where that is not known. */
function addVector(scores: Float64Array, embedded: Embedded | null, { vector }: Text): Embedded | null {
  if (!embedded || vector?.model !== embedded.model) return null;
  const { classes, weights } = embedded.linear;
  if (vector.values.length * classes !== weights.length) return null;
  const own = scoreClasses(denseVector(vector.values), embedded.linear);
  own.forEach((score, index) => (scores[index]! += score));
  return embedded;
}
