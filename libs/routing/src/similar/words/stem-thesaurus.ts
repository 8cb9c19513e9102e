import type { Morphemes } from './morphemes.js';

/**
 * What `Thesaurus` reads, from the list as it is written: a line for each group, with its name, and after tabs each
 * word and its stems in every way to read it, as `word=stem stem/stem`; a bar alone stands before the words that point
 * to the group. To find the stems takes seconds, so `npm run generate` does it whenever list or analyser change.
 */
export function stemThesaurus(list: string, morphemes: Morphemes): string {
  const names = new Map<string, number>();
  const lines = list.split('\n').filter(Boolean);
  const read = lines.map((line) => {
    const words = line.split(' ').filter(Boolean);
    const stemmed = words.map((word) => (word === '|' ? word : stemWord(word, morphemes)));
    return [nameOf(words[0]!, names), ...stemmed.filter((word) => word !== null)].join('\t');
  });
  return `${read.join('\n')}\n`;
}

/** A group is called by its first word; another of that name gets a number. */
function nameOf(word: string, names: Map<string, number>): string {
  const number = (names.get(word) ?? 0) + 1;
  names.set(word, number);
  return number > 1 ? `${word}${number}` : word;
}

function stemWord(word: string, morphemes: Morphemes): string | null {
  const readings = morphemes.readingsOf(word).filter((stems) => stems.length > 0);
  return readings.length > 0 ? `${word}=${readings.map((stems) => stems.join(' ')).join('/')}` : null;
}
