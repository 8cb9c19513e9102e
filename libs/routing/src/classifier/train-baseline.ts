import { countGrams, type Cut, type SeenWords } from './count-grams.js';
import type { Example, Text } from './example.js';
import { findRows, placeGrams, rarityOf, scale } from './feature-space.js';
import { scoreClasses } from './linear-weights.js';
import { trainNaiveBayes } from './train-naive-bayes.js';

const CUT: Cut = { letters: [1, 4], jamo: null, titleWeight: 1 };

/**
 * What the classifier is measured against, and fixed for that: multinomial naive Bayes on the pieces of one to four
 * letters within words, weighted by tf-idf of length one. Gives a function that ranks the labels for a text.
 */
export function trainBaseline(examples: Example[], alpha: number): (text: Text) => string[] {
  const names = [...new Set(examples.map(({ label }) => label))].toSorted();
  const seen: SeenWords = new Map();
  const texts = examples.map((example) => countGrams(example, CUT, seen));
  const rows = findRows(texts, 1);
  const asIs = (count: number): number => count;
  const placed = texts.map((text) => placeGrams(text, rows, asIs));
  const rarity = rarityOf(placed, rows.size);
  const bayes = trainNaiveBayes(
    placed.map((vector) => scale(vector, rarity)),
    Int32Array.from(examples, ({ label }) => names.indexOf(label)),
    names.length,
    rows.size,
    alpha,
  );
  return (text) => {
    const scores = scoreClasses(scale(placeGrams(countGrams(text, CUT, seen), rows, asIs), rarity), bayes);
    return [...names.keys()].toSorted((a, b) => scores[b]! - scores[a]!).map((index) => names[index]!);
  };
}
