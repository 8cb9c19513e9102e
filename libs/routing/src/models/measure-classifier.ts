import type { Classifier } from '../classifier/classifier.js';
import { classify } from '../classifier/classify.js';
import type { Example } from '../classifier/example.js';
import type { CurvePoint, Figures } from './figures.js';

/** How a model answers decisions that it has not seen. */
export function measureClassifier(
  classifier: Classifier,
  decisions: Example[],
): Omit<Figures, 'against' | 'heldBack' | 'vectors'> {
  const tried = decisions.map((decision) => {
    const { label, confidence, runnersUp } = classify(classifier, decision);
    const place = [label, ...runnersUp.map((guess) => guess.label)].indexOf(decision.label);
    return { confidence, place };
  });
  const share = (holds: (place: number) => boolean): number =>
    tried.filter(({ place }) => holds(place)).length / tried.length;
  return {
    top1: share((place) => place === 0),
    top3: share((place) => place >= 0 && place < 3),
    curve: drawCurve(tried.map(({ confidence, place }) => ({ confidence, isRight: place === 0 }))),
  };
}

/** Share and accuracy of the answers from each confidence on, the surest first. */
export function drawCurve(tried: { confidence: number; isRight: boolean }[]): CurvePoint[] {
  const sorted = tried
    .map(({ confidence, isRight }) => ({ from: Math.floor(confidence * 10_000) / 10_000, isRight }))
    .toSorted((a, b) => b.from - a.from);
  let right = 0;
  return sorted.flatMap(({ from, isRight }, at) => {
    if (isRight) right++;
    if (sorted[at + 1]?.from === from) return [];
    return [{ from, share: (at + 1) / sorted.length, accuracy: right / (at + 1) }];
  });
}
