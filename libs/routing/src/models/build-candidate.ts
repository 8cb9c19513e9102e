import type { Classifier } from '../classifier/classifier.js';
import type { Example } from '../classifier/example.js';
import type { Poison } from '../classifier/find-poison.js';
import { readClassifier } from '../classifier/read-classifier.js';
import { trainClassifier } from '../classifier/train-classifier.js';
import { vectorsOf } from '../classifier/vectors-of.js';
import { writeClassifier } from '../classifier/write-classifier.js';
import type { Figures, VectorsOutcome } from './figures.js';
import { measureClassifier } from './measure-classifier.js';

/** What a training is given: decisions in the order of time, and what serves now. */
export interface Material {
  decisions: Example[];
  serving: { version: number; bytes: Uint8Array } | null;
  /** The embedding model that was asked for the vectors of the decisions; null: none. */
  embeddingModel: string | null;
}

/** Why a model does not serve: nothing could be learnt, or what serves is better. */
export type Refusal = Poison | 'worse_than_serving' | 'worse_than_commonest' | 'overtaken' | 'broken_off';

/** A model that may serve, or why it must not. */
export type Candidate =
  | { bytes: Uint8Array; automaticFrom: number | null; figures: Figures }
  | { refusal: Refusal; figures: Figures | null };

/** Of the decisions, the latest fifth is held back; fewer than the first number say nothing, more than the second little more. */
const HELD_BACK = { part: 5, least: 20, most: 300 };
/** From fewer decisions nothing is learnt: twenty to learn from, twenty to measure on. */
export const FEWEST_DECISIONS = 40;

/**
 * Trains on the earlier decisions and measures on the latest, beside what serves now. What serves has not seen them
 * either: it learnt from earlier decisions still, because the part that is held back only moves on. A model that is
 * right less often is refused. Where nothing serves it must not be worse than always naming the agency that was
 * commonest.
 */
export function buildCandidate({ decisions, serving, embeddingModel }: Material): Candidate {
  if (decisions.length < FEWEST_DECISIONS)
    return { refusal: decisions.length === 0 ? 'no_examples' : 'too_few_examples', figures: null };
  const { part, least, most } = HELD_BACK;
  const held = Math.min(most, Math.max(least, Math.floor(decisions.length / part)));
  const earlier = decisions.slice(0, -held);
  const latest = decisions.slice(-held);
  const training = trainClassifier(earlier);
  if ('poison' in training) return { refusal: training.poison, figures: null };

  const { classifier } = training;
  const rival = serving && readClassifier(serving.bytes);
  const against = rival
    ? { version: serving.version, top1: measureClassifier(rival, latest).top1 }
    : { version: null, top1: shareOfCommonest(earlier, latest) };
  const vectors =
    embeddingModel === null ? null : { model: embeddingModel, outcome: outcomeOf(classifier, earlier) };
  const figures: Figures = { heldBack: held, ...measureClassifier(classifier, latest), against, vectors };
  if (figures.top1 < against.top1)
    return { refusal: rival ? 'worse_than_serving' : 'worse_than_commonest', figures };
  return { bytes: writeClassifier(classifier), automaticFrom: classifier.threshold, figures };
}

function outcomeOf({ embedded }: Classifier, taught: Example[]): VectorsOutcome {
  if (embedded) return 'used';
  return vectorsOf(taught) ? 'no_gain' : 'unavailable';
}

/** How often the agency that is commonest among the earlier decisions is right about the latest. */
function shareOfCommonest(earlier: Example[], latest: Example[]): number {
  const counts = new Map<string, number>();
  for (const { label } of earlier) counts.set(label, (counts.get(label) ?? 0) + 1);
  const [commonest] = [...counts].toSorted(([, a], [, b]) => b - a)[0]!;
  return latest.filter(({ label }) => label === commonest).length / latest.length;
}
