import { LENGTH_COUNTS, MATCH, USUAL_LENGTH } from '../settings.js';

/** A text that may be like what is asked, with the terms it was read into. */
export interface Candidate {
  title: string;
  terms: ReadonlySet<string>;
}

/** A term that is no stem of a text begins with one of these. */
const MARKED = /^[#~^]/;

/** What a word counts that stands in the text and not in the title: less in a longer one, as in BM25. */
export function bodyWorth({ terms }: Candidate): number {
  let stems = 0;
  for (const term of terms) if (!MARKED.test(term)) stems++;
  return Math.min(1, MATCH.body / (1 - LENGTH_COUNTS + (LENGTH_COUNTS * stems) / USUAL_LENGTH));
}
