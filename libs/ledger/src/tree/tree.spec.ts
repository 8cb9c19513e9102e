import fc from 'fast-check';
import { isConsistent, rootFromInclusion } from './check-proof.js';
import { GrowingTree, hashLeaf, hashNode, NO_ROOT } from './hash-tree.js';
import { addLeaves, edgeOf, hashRanges, type Tile, tilesFor } from './tiles.js';
import { consistencyRanges, inclusionRanges, type Range } from './tree-ranges.js';

/** Leaves and roots that implementations of RFC 6962 share. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** The definitions of RFC 6962 §2.1 word by word: slow and plain. */
const splitOf = (n: number): number => 2 ** Math.ceil(Math.log2(n) - 1);
function rootOf(leaves: Buffer[]): Buffer {
  if (leaves.length < 2) return leaves[0] ?? NO_ROOT;
  const k = splitOf(leaves.length);
  return hashNode(rootOf(leaves.slice(0, k)), rootOf(leaves.slice(k)));
}
function pathOf(m: number, leaves: Buffer[]): Buffer[] {
  if (leaves.length < 2) return [];
  const k = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
  return m < k ? [...pathOf(m, left), rootOf(right)] : [...pathOf(m - k, right), rootOf(left)];
}
function proofOf(m: number, leaves: Buffer[], isKnown = true): Buffer[] {
  if (m === leaves.length) return isKnown ? [] : [rootOf(leaves)];
  const k = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
  return m <= k
    ? [...proofOf(m, left, isKnown), rootOf(right)]
    : [...proofOf(m - k, right, false), rootOf(left)];
}

const leavesOf = (count: number): Buffer[] => Array.from({ length: count }, (_, n) => hashLeaf(`leaf ${n}`));

/** A tree grown in batches, kept in tiles as the database keeps them. */
class Kept {
  readonly tiles = new Map<string, Tile>();
  size = 0;

  add(leaves: Buffer[]): void {
    const edge = edgeOf(this.size).map(({ level, index }) => this.tiles.get(`${level}/${index}`)!);
    for (const tile of addLeaves(this.size, edge, leaves))
      this.tiles.set(`${tile.level}/${tile.index}`, tile);
    this.size += leaves.length;
  }

  read(ranges: Range[]): Buffer[] {
    const tiles = tilesFor(ranges).map(({ level, index }) => this.tiles.get(`${level}/${index}`)!);
    return hashRanges(ranges, tiles.filter(Boolean));
  }
}

function grow(leaves: Buffer[], batches: number[]): Kept {
  const kept = new Kept();
  for (let at = 0; kept.size < leaves.length; at++)
    kept.add(leaves.slice(kept.size, kept.size + batches[at % batches.length]!));
  return kept;
}

describe('the tree of RFC 6962', () => {
  it('has the roots that others computed', () => {
    const tree = new GrowingTree();
    expect(tree.root().toString('hex')).toBe(ROOTS[0]);
    LEAVES.forEach((leaf, n) => {
      tree.append(hashLeaf(Buffer.from(leaf, 'hex')));
      expect(tree.root().toString('hex')).toBe(ROOTS[n + 1]);
    });
  });

  it('is the same however it grows, and its proofs are those of the definition', () => {
    const sizes = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 250, max: 530 }));
    const batches = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sizes, batches, fc.nat(), fc.nat(), (size, steps, some, other) => {
        const leaves = leavesOf(size);
        const kept = grow(leaves, steps);
        const tree = new GrowingTree();
        leaves.forEach((leaf) => tree.append(leaf));
        const root = rootOf(leaves);
        expect(kept.read([[0, size]])).toEqual([root]);
        expect(tree.root()).toEqual(root);

        const index = some % size;
        const path = kept.read(inclusionRanges(index, [0, size]));
        expect(path).toEqual(pathOf(index, leaves));
        expect(rootFromInclusion(leaves[index]!, index, size, path)).toEqual(root);

        const before = 1 + (other % size);
        const proof = kept.read(consistencyRanges(before, [0, size]));
        expect(proof).toEqual(proofOf(before, leaves));
        const earlier = { size: before, root: rootOf(leaves.slice(0, before)) };
        expect(isConsistent(earlier, { size, root }, proof)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('proves no other leaf, place, size or path', () => {
    const changes = fc.constantFrom('leaf', 'index', 'size', 'path', 'shorter', 'longer');
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 70 }),
        fc.nat(),
        fc.nat(),
        changes,
        (size, some, more, change) => {
          const leaves = leavesOf(size);
          const index = some % size;
          const path = pathOf(index, leaves);
          const other = hashLeaf('another');
          const at = more % path.length;
          const given: Record<typeof change, () => Buffer | null> = {
            leaf: () => rootFromInclusion(other, index, size, path),
            index: () =>
              rootFromInclusion(leaves[index]!, (index + 1 + (more % (size - 1))) % size, size, path),
            size: () => rootFromInclusion(leaves[index]!, index, size * 2 + 1, path),
            path: () => rootFromInclusion(leaves[index]!, index, size, path.with(at, other)),
            shorter: () => rootFromInclusion(leaves[index]!, index, size, path.slice(1)),
            longer: () => rootFromInclusion(leaves[index]!, index, size, [...path, other]),
          };
          expect(given[change]()).not.toEqual(rootOf(leaves));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('shows no past that was rewritten as consistent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 70 }), fc.nat(), fc.nat(), (size, some, more) => {
        const before = 1 + (some % (size - 1));
        const leaves = leavesOf(size);
        const rewritten = leaves.with(more % before, hashLeaf('rewritten'));
        const earlier = { size: before, root: rootOf(leaves.slice(0, before)) };
        const later = { size, root: rootOf(rewritten) };
        for (const path of [proofOf(before, leaves), proofOf(before, rewritten)])
          expect(isConsistent(earlier, later, path)).toBe(false);
      }),
    );
  });

  it('reads a few tiles for a proof among a million leaves', () => {
    const ranges = [
      ...inclusionRanges(777_777, [0, 1_000_000]),
      ...consistencyRanges(654_321, [0, 1_000_000]),
    ];
    expect(ranges.length).toBeLessThanOrEqual(2 * 21);
    expect(tilesFor(ranges).length).toBeLessThanOrEqual(10);
    expect(edgeOf(1_000_000)).toEqual([
      { level: 0, index: 3906 },
      { level: 1, index: 15 },
      { level: 2, index: 0 },
    ]);
  });
});
