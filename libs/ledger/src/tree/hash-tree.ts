import { createHash } from 'node:crypto';

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/** Bytes of a hash. */
export const HASH_BYTES = 32;

/** The root of a tree without leaves. */
export const NO_ROOT = createHash('sha256').digest();

/** Hash of a leaf (RFC 6962 §2.1): a leaf can never pass for a node. */
export function hashLeaf(content: string | Buffer): Buffer {
  return createHash('sha256').update(LEAF).update(content).digest();
}

/** Hash of two subtrees side by side. */
export function hashNode(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(NODE).update(left).update(right).digest();
}

/** A tree that keeps of what it was given only the finished subtrees at its right edge: one for each bit of its size. */
export class GrowingTree {
  /** Finished subtrees, the largest first. */
  private readonly edge: { hash: Buffer; leaves: number }[] = [];
  size = 0;

  append(leaf: Buffer): void {
    let added = { hash: leaf, leaves: 1 };
    while (this.edge.at(-1)?.leaves === added.leaves) {
      const left = this.edge.pop()!;
      added = { hash: hashNode(left.hash, added.hash), leaves: left.leaves * 2 };
    }
    this.edge.push(added);
    this.size++;
  }

  root(): Buffer {
    const hashes = this.edge.map(({ hash }) => hash);
    return hashes.length === 0 ? NO_ROOT : hashes.reduceRight((right, left) => hashNode(left, right));
  }
}
