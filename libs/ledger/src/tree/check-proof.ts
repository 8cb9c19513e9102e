import { hashNode } from './hash-tree.js';

/** The root to which the path leads from a leaf (RFC 9162 §2.1.3.2); null where the path has not the tree's length. */
export function rootFromInclusion(leaf: Buffer, index: number, size: number, path: Buffer[]): Buffer | null {
  if (index >= size) return null;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const beside of path) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      hash = hashNode(beside, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else hash = hashNode(hash, beside);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 ? hash : null;
}

interface Sized {
  size: number;
  root: Buffer;
}

/** Whether the later tree begins with all that the earlier one held, in the same order (RFC 9162 §2.1.4.2). */
export function isConsistent(earlier: Sized, later: Sized, path: Buffer[]): boolean {
  if (earlier.size > later.size) return false;
  if (earlier.size === later.size) return path.length === 0 && earlier.root.equals(later.root);
  if (earlier.size === 0) return path.length === 0;
  const isWhole = Number.isInteger(Math.log2(earlier.size));
  const [first, ...rest] = isWhole ? [earlier.root, ...path] : path;
  if (!first) return false;
  let [at, last] = [earlier.size - 1, later.size - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  let [before, now] = [first, first];
  for (const beside of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      [before, now] = [hashNode(beside, before), hashNode(beside, now)];
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else now = hashNode(now, beside);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && before.equals(earlier.root) && now.equals(later.root);
}

const half = (count: number): number => Math.floor(count / 2);
