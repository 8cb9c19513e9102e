import { spellJamo } from '../../classifier/spell-jamo.js';

/** A word of the vocabulary and how alike it is spelt, 0 to 1. */
export interface NearWord {
  word: string;
  alike: number;
}

/** Known words, found by what is spelt nearly like them. */
export class Vocabulary {
  private readonly words: string[];
  private readonly sizes: number[] = [];
  private readonly holders = new Map<string, number[]>();

  constructor(words: Iterable<string>) {
    this.words = [...new Set(words)].filter((word) => word.length > 1);
    this.words.forEach((word, at) => {
      const pairs = pairsOf(word);
      this.sizes.push(pairs.size);
      for (const pair of pairs) {
        const holders = this.holders.get(pair);
        if (holders) holders.push(at);
        else this.holders.set(pair, [at]);
      }
    });
  }

  /** The word that is spelt most like this one, at least so much; null where none is. */
  nearest(typed: string, least: number): NearWord | null {
    const pairs = pairsOf(typed);
    const shared = new Map<number, number>();
    for (const pair of pairs)
      for (const at of this.holders.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    let best: NearWord | null = null;
    for (const [at, count] of shared) {
      const alike = (2 * count) / (pairs.size + this.sizes[at]!);
      if (alike >= (best?.alike ?? least)) best = { word: this.words[at]!, alike };
    }
    return best;
  }
}

/** Pairs of jamo, with the beginning as a letter of its own: a word's head is seldom mistyped. */
function pairsOf(word: string): Set<string> {
  const jamo = `^${spellJamo(word)}`;
  return new Set([...jamo].slice(1).map((letter, at) => jamo[at]! + letter));
}
