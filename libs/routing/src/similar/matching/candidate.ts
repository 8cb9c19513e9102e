import { LENGTH_COUNTS, MATCH, USUAL_LENGTH } from '../settings.js';

/** A text that may be like what is asked, with the terms it was read into. */
export interface Candidate {
  title: string;
  terms: ReadonlySet<string>;
  /** What a word counts that stands in the text and not in the title: less in a longer one, as in BM25. */
  bodyWorth: number;
}

/** A term that is no stem of a text begins with one of these. */
const MARKED = /^[#~^]/;

/** Makes a text ready for comparing. */
export function candidateOf(title: string, terms: Iterable<string>): Candidate {
  const all = new Set(terms);
  let stems = 0;
  for (const term of all) if (!MARKED.test(term)) stems++;
  const length = 1 - LENGTH_COUNTS + (LENGTH_COUNTS * stems) / USUAL_LENGTH;
  return { title, terms: all, bodyWorth: Math.min(1, MATCH.body / length) };
}
