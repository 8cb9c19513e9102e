/** What was chosen on the pairs set aside for tuning; docs/similar.md has the figures. A word of the title counts 1. */
export const MATCH = {
  /** What a word counts that points to the one asked for. */
  near: 0.5,
  /** In a text of usual length instead of the title, or spelt otherwise. */
  body: 0.6,
  misspelt: 0.8,
  /** Spelt at least so much like a word of the title, like any known word. */
  alike: 0.58,
  meant: 0.7,
  /** Pairs of letters that both titles have, and how much is said by all that was found. */
  letters: 0.1,
  said: 0.015,
};
/** From this likeness on an idea is shown. */
export const SHOWN = 0.735;
/** No word says more than one that stands in one of three thousand texts. */
export const MOST_SAID = 8;
/** How many stems a text usually has; in a longer one a word says less (BM25), by this part of it. */
export const USUAL_LENGTH = 70;
export const LENGTH_COUNTS = 0.5;
/**
 * The parts of the weight of what is asked that texts must hold, themselves or in words that mean the same: those that
 * hold much are looked for first, those that hold less only where they are few.
 */
export const HELD = [0.6, 0.3];
export const FEW_CANDIDATES = 20;
export const MOST_CANDIDATES = 100;
/** So many texts the index may have to look at for one search: where they are more, more must be held, or in the title. */
export const MOST_LOOKED_AT = 2_000;
/**
 * The words of a question that are looked up: the rarest. Each more doubles what the index reads, since the next is
 * commoner, and finds none of the pairs that these do not.
 */
export const MOST_LOOKED_UP = 3;
/** So many of them are also compared by spelling, which takes longest. */
export const SPELT_OUT = 40;
/** How much of a text is read: what it is about stands in its beginning. */
export const READ_LETTERS = 800;
/** Goes up when texts are read in another way; what was read before is read again. */
export const READING = 2;
