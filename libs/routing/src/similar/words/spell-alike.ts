import { spellJamo } from '../../classifier/spell-jamo.js';

const REMEMBERED = 50_000;
const seen = new Map<string, ReadonlySet<string>>();

/** How alike two words are spelt, 0 to 1: twice the pairs of jamo they share, of all they have (Dice). */
export function spellAlike(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return a.size + b.size > 0 ? (2 * shared) / (a.size + b.size) : 0;
}

/** The same words are compared again and again. */
function pairsOf(word: string): ReadonlySet<string> {
  let pairs = seen.get(word);
  if (!pairs) {
    if (seen.size >= REMEMBERED) seen.clear();
    const jamo = spellJamo(word);
    pairs = new Set([...jamo].slice(1).map((letter, at) => jamo[at]! + letter));
    seen.set(word, pairs);
  }
  return pairs;
}
