import { countGrams, remembering } from './count-grams.js';
import type { Example, Text } from './example.js';
import { findRows, placeGrams, rarityOf, scale, sublinear } from './feature-space.js';
import { scoreClasses } from './linear-weights.js';
import { trainNaiveBayes } from './train-naive-bayes.js';

const LONGEST = 4;
const LEAST_TEXTS = 2;

/**
 * What the classifier is measured against, and fixed for that: multinomial naive Bayes on the pieces of one to four
 * characters within words, a space before and after each, weighted by sublinear tf-idf of length one; a piece that
 * only one text has is dropped. In scikit-learn: TfidfVectorizer(analyzer='char_wb', ngram_range=(1, 4), min_df=2,
 * sublinear_tf=True) and MultinomialNB(alpha). Gives a function that ranks the labels for a text.
 */
export function trainBaseline(examples: Example[], alpha: number): (text: Text) => string[] {
  const names = [...new Set(examples.map(({ label }) => label))].toSorted();
  const numbers = new Map<string, number>();
  const numberOf = (piece: string): number => {
    if (!numbers.has(piece)) numbers.set(piece, numbers.size);
    return numbers.get(piece)!;
  };
  const cut = remembering((word) => Int32Array.from(piecesOf(word), numberOf));
  const texts = examples.map((example) => countGrams(countWords(example), cut));
  const rows = findRows(texts, LEAST_TEXTS);
  const placed = texts.map((text) => placeGrams(text, rows, sublinear));
  const rarity = rarityOf(placed, rows.size);
  const bayes = trainNaiveBayes(
    placed.map((vector) => scale(vector, rarity)),
    Int32Array.from(examples, ({ label }) => names.indexOf(label)),
    names.length,
    rows.size,
    alpha,
  );
  return (text) => {
    const counted = placeGrams(countGrams(countWords(text), cut), rows, sublinear);
    const scores = scoreClasses(scale(counted, rarity), bayes);
    return [...names.keys()].toSorted((a, b) => scores[b]! - scores[a]!).map((index) => names[index]!);
  };
}

function countWords({ title, body }: Text): Map<string, number> {
  const words = new Map<string, number>();
  for (const word of `${title ?? ''}\n${body ?? ''}`.toLowerCase().match(/\S+/g) ?? [])
    words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

function piecesOf(word: string): string[] {
  const padded = ` ${word} `;
  const pieces: string[] = [];
  for (let length = 1; length <= LONGEST && length <= padded.length; length++)
    for (let start = 0; start + length <= padded.length; start++)
      pieces.push(padded.slice(start, start + length));
  return pieces;
}
