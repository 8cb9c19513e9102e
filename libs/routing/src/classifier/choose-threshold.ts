/** An answer about a text whose label is known. */
export interface Tried {
  confidence: number;
  isRight: boolean;
}

/** On fewer answers than this an accuracy is luck. */
const FEWEST = 20;

/**
 * The lowest confidence from which on at least `wanted` of the answers are right; null where there is none. The
 * higher the wish, the higher the threshold.
 */
export function chooseThreshold(tried: Tried[], wanted: number): number | null {
  const sorted = tried.toSorted((a, b) => b.confidence - a.confidence);
  let right = 0;
  let lowest: number | null = null;
  sorted.forEach(({ confidence, isRight }, at) => {
    if (isRight) right++;
    const isLastOfItsKind = sorted[at + 1]?.confidence !== confidence;
    if (isLastOfItsKind && at + 1 >= FEWEST && right / (at + 1) >= wanted) lowest = confidence;
  });
  return lowest;
}
