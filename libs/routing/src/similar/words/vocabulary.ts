import { spellJamo } from '../../classifier/spell-jamo.js';

/** A word of the vocabulary and how alike it is spelt, 0 to 1. */
export interface NearWord {
  word: string;
  alike: number;
}

/** Words of one length in syllables, with the numbers of those that hold a pair of letters. */
interface Shelf {
  words: string[];
  sizes: number[];
  holders: Map<string, number[]>;
}

/** Known words, found by what is spelt nearly like them with as many syllables: errors seldom change how many. */
export class Vocabulary {
  private readonly shelves = new Map<number, Shelf>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      const shelf = this.shelfOf(word.length);
      const at = shelf.words.push(word) - 1;
      const pairs = pairsOf(word);
      shelf.sizes.push(pairs.size);
      for (const pair of pairs) {
        const holders = shelf.holders.get(pair);
        if (holders) holders.push(at);
        else shelf.holders.set(pair, [at]);
      }
    }
  }

  /** The word that is spelt most like this one, at least so much; null where none is. */
  nearest(typed: string, least: number): NearWord | null {
    const { words, sizes, holders } = this.shelfOf(typed.length);
    const pairs = pairsOf(typed);
    const shared = new Uint8Array(words.length);
    for (const pair of pairs) for (const at of holders.get(pair) ?? []) shared[at]!++;
    let [best, alike] = [-1, least];
    for (let at = 0; at < shared.length; at++) {
      if (shared[at] === 0) continue;
      const likeness = (2 * shared[at]!) / (pairs.size + sizes[at]!);
      if (likeness >= alike) [best, alike] = [at, likeness];
    }
    return best < 0 ? null : { word: words[best]!, alike };
  }

  private shelfOf(length: number): Shelf {
    let shelf = this.shelves.get(length);
    if (!shelf) this.shelves.set(length, (shelf = { words: [], sizes: [], holders: new Map() }));
    return shelf;
  }
}

/** Pairs of jamo, with the beginning as a letter of its own: a word's head is seldom mistyped. */
function pairsOf(word: string): Set<string> {
  const jamo = `^${spellJamo(word)}`;
  return new Set([...jamo].slice(1).map((letter, at) => jamo[at]! + letter));
}
