import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A word of the list holds no more stems. */
const LONGEST = 4;
const PARTICLE =
  /(?<=..)(?:들)?(?:이|가|은|는|을|를|의|에|에서|에게|께|한테|도|만|과|와|로|으로|까지|부터|처럼|보다|이나|나|라도|이라도|마다|에는|에도|에서의|에서도|으로도|입니다|이다)?$/u;

/** A line of the list: words that mean the same, and words that point to it; each by its stems. */
export interface Group {
  name: string;
  words: string[][];
  near: string[][];
}

/** Stems that stand together and are one word of the list, or one stem by itself. */
export interface Span {
  text: string;
  at: number;
  length: number;
}

/**
 * Words that mean the same in citizens' wishes, and after a bar those that point to them (`thesaurus.txt`). A word
 * belongs to the groups it stands in.
 */
export class Thesaurus {
  /** The nouns of the list as they are written, and their stems. */
  readonly nouns = new Map<string, string[]>();
  private readonly groups = new Map<string, Group[]>();
  private readonly near = new Map<string, Group[]>();

  /** Takes the list as `stemThesaurus` gives it. */
  constructor(list: string) {
    for (const line of list.split('\n').filter(Boolean)) {
      const [name, ...items] = line.split('\t');
      const bar = items.includes('|') ? items.indexOf('|') : items.length;
      const group = {
        name: name!,
        words: this.read(items.slice(0, bar)),
        near: this.read(items.slice(bar + 1)),
      };
      for (const word of group.words) addTo(this.groups, word, group);
      for (const word of group.near) addTo(this.near, word, group);
    }
  }

  /** The list that ships. */
  static read(): Thesaurus {
    return new Thesaurus(readFileSync(join(import.meta.dirname, '..', 'thesaurus-stems.txt'), 'utf8'));
  }

  /** The groups in which a word, given by its stems with spaces between them, means the same as the others. */
  groupsOf(span: string): Group[] {
    return this.groups.get(span) ?? [];
  }

  /** The groups to which a word points. */
  pointedAt(span: string): Group[] {
    return this.near.get(span) ?? [];
  }

  /**
   * The stems of a written word that is a noun of the list, but for a particle; null where it is none. In a sentence
   * the analyser takes some apart otherwise than alone.
   */
  stemsOf(written: string): string[] | null {
    return this.nouns.get(written) ?? this.nouns.get(written.replace(PARTICLE, '')) ?? null;
  }

  /** Every stem, and all that stand together and are one word of the list. */
  spansOf(stems: string[]): Span[] {
    return stems.flatMap((stem, at) => {
      const spans = [{ text: stem, at, length: 1 }];
      for (let length = 2; length <= LONGEST && at + length <= stems.length; length++) {
        const text = stems.slice(at, at + length).join(' ');
        if (this.groups.has(text) || this.near.has(text)) spans.push({ text, at, length });
      }
      return spans;
    });
  }

  private read(items: string[]): string[][] {
    return items.flatMap((item) => {
      const [word, readings] = item.split('=') as [string, string];
      const stems = readings.split('/').map((reading) => reading.split(' '));
      // Verbs stand in sentences in other forms.
      if (!stems[0]![0]!.endsWith('다')) this.nouns.set(word, stems[0]!);
      return stems;
    });
  }
}

function addTo(all: Map<string, Group[]>, stems: string[], group: Group): void {
  const word = stems.join(' ');
  const own = all.get(word);
  if (!own) all.set(word, [group]);
  else if (!own.includes(group)) own.push(group);
}
