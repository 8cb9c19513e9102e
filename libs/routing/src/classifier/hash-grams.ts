import { spellJamo } from './spell-jamo.js';

/** Lengths of the pieces a word is cut into, shortest and longest. */
export interface GramLengths {
  letters: readonly [number, number];
  /** Pieces of the spelt-out word; null: none. */
  jamo: readonly [number, number] | null;
}

/** Nothing longer is a word of Korean; keyboards that got stuck write such. */
const LONGEST_WORD = 24;
const LETTERS = 0x2f0b4a17;
const JAMO = 0x51ed270b;

/** The pieces of one word, each as a 32-bit number. A piece that comes twice is there twice. */
export function hashGrams(word: string, { letters, jamo }: GramLengths): Int32Array {
  const cut = word.slice(0, LONGEST_WORD);
  const found: number[] = [];
  hashPieces(cut, letters, LETTERS, found);
  if (jamo) hashPieces(spellJamo(cut), jamo, JAMO, found);
  return Int32Array.from(found);
}

function hashPieces(
  word: string,
  [shortest, longest]: readonly [number, number],
  seed: number,
  into: number[],
) {
  for (let start = 0; start + shortest <= word.length; start++) {
    let hash = seed;
    const end = Math.min(word.length, start + longest);
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ word.charCodeAt(at), 0x5bd1e995);
      hash ^= hash >>> 15;
      if (at - start + 1 >= shortest) into.push(finish(hash ^ (at - start)));
    }
  }
}

function finish(hash: number): number {
  const mixed = Math.imul(hash, 0x27d4eb2d);
  return mixed ^ (mixed >>> 13);
}
