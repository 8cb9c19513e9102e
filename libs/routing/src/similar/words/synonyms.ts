import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Morphemes } from './morphemes.js';

const LONGEST = 4;

/** Words that mean the same in citizens' wishes (`synonyms.txt`): a word belongs to the groups it stands in. */
export class Synonyms {
  private readonly groups = new Map<string, string[]>();

  constructor(lines: string[], morphemes: Morphemes) {
    for (const words of lines.map((line) => line.split(' ').filter(Boolean)))
      for (const reading of words.flatMap((word) => morphemes.readingsOf(word)))
        // A group is called by its first word.
        this.add(reading.join(' '), words[0]!);
  }

  /** The list that ships. */
  static read(morphemes: Morphemes): Synonyms {
    const file = join(import.meta.dirname, '..', 'synonyms.txt');
    return new Synonyms(readFileSync(file, 'utf8').split('\n'), morphemes);
  }

  /** The groups of a word given by its stems, with spaces between them. */
  groupsOf(stems: string): string[] {
    return this.groups.get(stems) ?? [];
  }

  /** How many of the stems from here on make one word of the list, the most there are; one if none do. */
  lengthAt(stems: string[], at: number): number {
    for (let length = Math.min(LONGEST, stems.length - at); length > 1; length--)
      if (this.groups.has(stems.slice(at, at + length).join(' '))) return length;
    return 1;
  }

  private add(stems: string, group: string): void {
    const own = this.groups.get(stems) ?? [];
    if (stems && !own.includes(group)) this.groups.set(stems, [...own, group]);
  }
}
