import { LENGTH_COUNTS, MATCH, USUAL_LENGTH } from '../settings.js';
import type { Question } from './read-question.js';
import { titleTerm } from '../words/terms.js';

/** A text that may be like what is asked, with the terms it was read into. */
export interface Candidate {
  title: string;
  terms: ReadonlySet<string>;
  /** The stems of the title. */
  titleStems: string[];
  /** What a word counts that stands in the text and not in the title: less in a longer one, as in BM25. */
  bodyWorth: number;
}

/** What a term that is no stem of a text begins with: a group, a pair of letters, what the title holds. */
const [GROUP, PAIR, TITLE] = ['#', '~', '^'];

/** Makes a text ready for comparing; of its terms those that are asked for are kept, or all. */
export function candidateOf(title: string, terms: string[], asked?: ReadonlySet<string>): Candidate {
  const kept = new Set<string>();
  const titleStems: string[] = [];
  let stems = 0;
  for (const term of terms) {
    const mark = term[0];
    if (mark === TITLE) {
      if (term[1] !== GROUP) titleStems.push(term.slice(1));
    } else if (mark !== GROUP && mark !== PAIR) stems++;
    if (!asked || asked.has(term)) kept.add(term);
  }
  const length = 1 - LENGTH_COUNTS + (LENGTH_COUNTS * stems) / USUAL_LENGTH;
  return { title, terms: kept, titleStems, bodyWorth: Math.min(1, MATCH.body / length) };
}

/** All terms by which texts are compared with a question, in any of its readings. A text has hundreds of others. */
export function termsAskedFor(questions: Question[]): Set<string> {
  return new Set(
    questions.flatMap(({ ways, letters }) => [
      ...ways.flatMap(({ terms, group }) => [
        ...terms,
        ...terms.map(titleTerm),
        ...(group?.words.flat() ?? []),
      ]),
      ...letters.map(({ term }) => term),
    ]),
  );
}
