/** An answer about a text whose label is known. */
export interface Tried {
  confidence: number;
  isRight: boolean;
}

/** What answers are to reach together: the part of them that is right, and their mean confidence. */
export interface Wanted {
  right: number;
  confidence: number;
}

/** On fewer answers than this an accuracy is luck. */
const FEWEST = 20;

/**
 * The lowest confidence from which on the answers reach both; null where there is none. The higher the wish, the
 * higher the threshold.
 */
export function chooseThreshold(tried: Tried[], wanted: Wanted): number | null {
  const sorted = tried.toSorted((a, b) => b.confidence - a.confidence);
  let [right, promised] = [0, 0];
  let lowest: number | null = null;
  sorted.forEach(({ confidence, isRight }, at) => {
    const answers = at + 1;
    if (isRight) right++;
    promised += confidence;
    const isLastOfItsKind = sorted[answers]?.confidence !== confidence;
    const isEnough = right / answers >= wanted.right && promised / answers >= wanted.confidence;
    if (isLastOfItsKind && answers >= FEWEST && isEnough) lowest = confidence;
  });
  return lowest;
}
