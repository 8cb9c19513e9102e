import { HASH_BYTES, hashNode } from './hash-tree.js';
import { type Range, type Subtree, subtreesOf } from './tree-ranges.js';

/**
 * The tree is kept in tiles: 256 hashes of one level beside each other, of the leaves and of every eighth level above.
 * A tile that is full has its root in the tile above it.
 */
export interface Tile extends Place {
  hashes: Buffer;
}

export interface Place {
  level: number;
  index: number;
}

const LEVELS = 8;
const WIDTH = 2 ** LEVELS;
const FULL = WIDTH * HASH_BYTES;

const keyOf = ({ level, index }: Place): string => `${level}/${index}`;

/** Where the right edge of a tree of this size lies: the unfinished tile of each level, from the leaves upwards. */
export function edgeOf(size: number): Place[] {
  const edge: Place[] = [];
  for (let [level, hashes] = [0, size]; hashes > 0; level++, hashes = Math.floor(hashes / WIDTH))
    if (hashes % WIDTH > 0) edge.push({ level, index: Math.floor(hashes / WIDTH) });
  return edge;
}

/** Adds leaves to a tree of this size, whose unfinished tiles are given; gives every tile that changed. */
export function addLeaves(size: number, edge: Tile[], leaves: Buffer[]): Tile[] {
  const changed = new Map<string, { place: Place; hashes: Buffer[] }>();
  const held = new Map(edge.map((tile) => [keyOf(tile), tile.hashes]));
  const add = (level: number, count: number, hash: Buffer): void => {
    const place = { level, index: Math.floor(count / WIDTH) };
    const before = held.get(keyOf(place));
    const tile = changed.get(keyOf(place)) ?? { place, hashes: before ? split(before) : [] };
    changed.set(keyOf(place), tile);
    if (tile.hashes.length !== count % WIDTH)
      throw new Error(`tile ${keyOf(place)} is not as long as its tree`);
    tile.hashes.push(hash);
    if (tile.hashes.length === WIDTH) add(level + 1, Math.floor(count / WIDTH), combine(tile.hashes));
  };
  leaves.forEach((leaf, more) => add(0, size + more, leaf));
  return [...changed.values()].map(({ place, hashes }) => ({ ...place, hashes: Buffer.concat(hashes) }));
}

/** The tiles in which the nodes over these ranges lie, each once. */
export function tilesFor(ranges: Range[]): Place[] {
  const places = ranges.flatMap(subtreesOf).map((subtree) => placeOf(subtree));
  return [...new Map(places.map(({ level, index }) => [keyOf({ level, index }), { level, index }])).values()];
}

/** The hash of each range, from the tiles that `tilesFor` named; throws where one is missing. */
export function hashRanges(ranges: Range[], tiles: Tile[]): Buffer[] {
  const held = new Map(tiles.map((tile) => [keyOf(tile), tile.hashes]));
  return ranges.map((range) =>
    subtreesOf(range)
      .map((subtree) => {
        const { offset, width, ...place } = placeOf(subtree);
        const hashes = held.get(keyOf(place))?.subarray(offset * HASH_BYTES, (offset + width) * HASH_BYTES);
        if (hashes?.length !== width * HASH_BYTES) throw new Error(`tile ${keyOf(place)} is missing`);
        return combine(split(hashes));
      })
      .reduceRight((right, left) => hashNode(left, right)),
  );
}

/** The tile that holds a finished subtree, and which of its hashes that is made of. */
function placeOf({ level, index }: Subtree): Place & { offset: number; width: number } {
  const width = 2 ** (level % LEVELS);
  const first = index * width;
  return {
    level: Math.floor(level / LEVELS),
    index: Math.floor(first / WIDTH),
    offset: first % WIDTH,
    width,
  };
}

function split(hashes: Buffer): Buffer[] {
  if (hashes.length > FULL || hashes.length % HASH_BYTES > 0) throw new Error('no tile of hashes');
  return Array.from({ length: hashes.length / HASH_BYTES }, (_, at) =>
    hashes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES),
  );
}

/** The root over a power of two of hashes. */
function combine(hashes: Buffer[]): Buffer {
  let level = hashes;
  while (level.length > 1)
    level = Array.from({ length: level.length / 2 }, (_, at) => hashNode(level[2 * at]!, level[2 * at + 1]!));
  return level[0]!;
}
