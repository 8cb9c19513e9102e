/** What was chosen on the pairs set aside for tuning; docs/similar.md has the figures. */
export const MATCH = {
  /** What a word counts that stands in the title of the other idea as a synonym, in its text, or spelt otherwise. */
  synonym: 0.95,
  body: 0.6,
  misspelt: 0.9,
  /** Spelt at least so much alike. */
  alike: 0.62,
  /** Pairs of letters that both titles have, and how much is said by all that was found. */
  letters: 0.12,
  said: 0.08,
};
/** From this likeness on an idea is shown; raised beyond what tuning gave, as docs/similar.md says. */
export const SHOWN = 1.23;
/** No word says more than one that stands in one of three thousand texts. */
export const MOST_SAID = 8;
/** A candidate must hold this part of the weight of what is asked. */
export const HELD = 0.15;
/** The words of a question that are looked up: the rarest. */
export const MOST_UNITS = 7;
export const MOST_CANDIDATES = 300;
/** So many of them are also compared by spelling, which takes longest. */
export const SPELT_OUT = 40;
/** How much of a text is read: what it is about stands in its beginning. */
export const READ_LETTERS = 800;
/** Goes up when texts are read in another way; what was read before is read again. */
export const READING = 1;
