/** Leaves from the first up to, and without, the second number: those under one node of the tree. */
export type Range = [start: number, end: number];

/** A finished subtree: of 2^level leaves, the how manieth of its kind. */
export interface Subtree {
  level: number;
  index: number;
}

/** Leaves to the left of a node over so many: the largest power of two that is less (RFC 6962 §2.1). */
function leftOf(leaves: number): number {
  let left = 1;
  while (left * 2 < leaves) left *= 2;
  return left;
}

/** The nodes beside the way from a leaf up to the root of the first `size` leaves, lowest first (RFC 6962 §2.1.1). */
export function inclusionRanges(index: number, [start, end]: Range): Range[] {
  if (end - start <= 1) return [];
  const middle = start + leftOf(end - start);
  return index < middle
    ? [...inclusionRanges(index, [start, middle]), [middle, end]]
    : [...inclusionRanges(index, [middle, end]), [start, middle]];
}

/** The nodes by which the root of the first `before` leaves leads to that of all in the range (RFC 6962 §2.1.2). */
export function consistencyRanges(before: number, [start, end]: Range, isKnown = true): Range[] {
  if (before === end - start) return isKnown ? [] : [[start, end]];
  const left = leftOf(end - start);
  const middle = start + left;
  return before <= left
    ? [...consistencyRanges(before, [start, middle], isKnown), [middle, end]]
    : [...consistencyRanges(before - left, [middle, end], false), [start, middle]];
}

/** The finished subtrees that a range of the tree is made of, the largest first. */
export function subtreesOf([start, end]: Range): Subtree[] {
  const subtrees: Subtree[] = [];
  for (let at = start; at < end;) {
    let level = 0;
    while (2 ** (level + 1) <= end - at) level++;
    subtrees.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return subtrees;
}
