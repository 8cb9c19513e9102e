import type { Reader } from './words.js';

/**
 * The units of meaning of a text, each once, in its order: a stem, or several with spaces between them where the list of
 * synonyms holds them as one word.
 */
export function readUnits(text: string, { morphemes, synonyms }: Reader, wordsAtOnce?: number): string[] {
  const stems = morphemes.stemsOf(text, wordsAtOnce);
  const units = new Set<string>();
  for (let at = 0; at < stems.length;) {
    const length = synonyms.lengthAt(stems, at);
    units.add(stems.slice(at, at + length).join(' '));
    at += length;
  }
  return [...units];
}

/** The same words written without a space between them: what was wrongly parted comes together. */
export function joinWords(text: string): string {
  return text.replace(/\s+/gu, '');
}
