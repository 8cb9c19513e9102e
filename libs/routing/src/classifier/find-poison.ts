import type { Example } from './example.js';
import { splitWords } from './split-words.js';

/** Why nothing is learnt from a training set. */
export type Poison =
  | 'no_examples'
  | 'too_few_examples'
  | 'one_label'
  | 'no_words'
  | 'same_texts'
  | 'contradictory_labels'
  | 'labels_say_nothing';

const FEWEST_EXAMPLES = 20;
/** Of the examples of a label that is learnt at all; two labels must have them. */
const FEWEST_OF_A_LABEL = 5;
const MOST_WITHOUT_WORDS = 0.5;
const MOST_CONTRADICTED = 0.2;

/**
 * Looks at a training set before anything is learnt from it: too little, fewer than two labels with examples enough,
 * texts that are empty or all the same, or the same text again and again under different labels. Null: it may be learnt
 * from.
 */
export function findPoison(examples: Example[]): Poison | null {
  if (examples.length === 0) return 'no_examples';
  if (examples.length < FEWEST_EXAMPLES) return 'too_few_examples';
  const sizes = [...countBy(examples.map(({ label }) => label)).values()];
  if (sizes.length < 2) return 'one_label';
  if (sizes.filter((size) => size >= FEWEST_OF_A_LABEL).length < 2) return 'too_few_examples';

  const texts = examples.map(({ title, body }) => splitWords(`${title ?? ''}\n${body ?? ''}`).join(' '));
  const withWords = texts.filter((text) => text !== '').length;
  if (withWords < examples.length * (1 - MOST_WITHOUT_WORDS)) return 'no_words';
  if (new Set(texts).size === 1) return 'same_texts';
  const contradicted = countContradicted(texts, examples);
  return contradicted > examples.length * MOST_CONTRADICTED ? 'contradictory_labels' : null;
}

/** Examples whose text stands under another label more often than under their own. */
function countContradicted(texts: string[], examples: Example[]): number {
  const byText = new Map<string, string[]>();
  texts.forEach((text, at) => {
    if (text === '') return;
    const labels = byText.get(text) ?? [];
    labels.push(examples[at]!.label);
    byText.set(text, labels);
  });
  return [...byText.values()].reduce(
    (sum, labels) => sum + labels.length - Math.max(...countBy(labels).values()),
    0,
  );
}

export function countBy(values: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
