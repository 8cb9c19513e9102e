/** Two texts are near-copies that share this much of all their passages, */
const LEAST_SHARED = 0.7;
/** or where this much of the shorter one stands in one that is at most twice as long: a copy with a word of one's own. */
const LEAST_CONTAINED = 0.9;
const MOST_LONGER = 2;
/** Shorter ones are alike by chance. */
const FEWEST_PASSAGES = 20;

/** Long enough to be told from others. */
export function isTelling(passages: Set<number>): boolean {
  return passages.size >= FEWEST_PASSAGES;
}

/** Whether one text is all but a copy of the other, counted exactly. */
export function isNearCopy(one: Set<number>, other: Set<number>): boolean {
  if (!isTelling(one) || !isTelling(other)) return false;
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const passage of shorter) if (longer.has(passage)) shared += 1;
  if (shared / (one.size + other.size - shared) >= LEAST_SHARED) return true;
  return longer.size <= shorter.size * MOST_LONGER && shared / shorter.size >= LEAST_CONTAINED;
}
