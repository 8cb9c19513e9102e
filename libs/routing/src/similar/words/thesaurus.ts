import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Group, ITEM, readingsOf } from './group.js';
import { Places } from './places.js';

/** A word of the list holds no more stems. */
const LONGEST = 4;
const PARTICLE =
  /(?<=..)(?:들)?(?:이|가|은|는|을|를|의|에|에서|에게|께|한테|도|만|과|와|로|으로|까지|부터|처럼|보다|이나|나|라도|이라도|마다|에는|에도|에서의|에서도|으로도|입니다|이다)?$/u;

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
  private readonly nouns: Places;
  /** Of what words are read as: stems with spaces between them. */
  private readonly readings: Places;

  /** Takes the list as `stemThesaurus` gives it, and keeps it as text: as objects it is ten times as large. */
  constructor(private readonly list: string) {
    const nouns: number[] = [];
    const readings: number[] = [];
    for (const { 0: item, index } of list.matchAll(ITEM)) {
      // Verbs stand in sentences in other forms.
      if (!readingsOf(item)[0]![0]!.endsWith('다')) nouns.push(index);
      for (let at = item.indexOf('=') + 1; at > 0; at = item.indexOf('/', at) + 1) readings.push(index + at);
    }
    this.nouns = new Places(list, nouns);
    this.readings = new Places(list, readings);
  }

  /** The list that ships. */
  static read(): Thesaurus {
    return new Thesaurus(readFileSync(join(import.meta.dirname, '..', 'thesaurus-stems.txt'), 'utf8'));
  }

  /** The nouns as they are written. */
  listNouns(): string[] {
    return this.nouns.list();
  }

  /** The groups in which a word, given by its stems with spaces between them, means the same as the others. */
  groupsOf(span: string): Group[] {
    return this.groupsWith(span, { isNear: false });
  }

  /** The groups to which a word points. */
  pointedAt(span: string): Group[] {
    return this.groupsWith(span, { isNear: true });
  }

  /**
   * The stems of a written word that is a noun of the list, but for a particle; null where it is none. In a sentence
   * the analyser takes some apart otherwise than alone.
   */
  stemsOf(written: string): string[] | null {
    return this.stemsAsWritten(written) ?? this.stemsAsWritten(written.replace(PARTICLE, ''));
  }

  /** The same, as it stands. */
  stemsAsWritten(written: string): string[] | null {
    const place = this.nouns.of(written).at(-1);
    if (place === undefined) return null;
    const [item] = /^[^\t\n]+/.exec(this.list.slice(place))!;
    return readingsOf(item)[0]!;
  }

  /** Every stem, and all that stand together and are one word of the list. */
  spansOf(stems: string[]): Span[] {
    return stems.flatMap((stem, at) => {
      const spans = [{ text: stem, at, length: 1 }];
      if (!this.readings.hasBeginning(`${stem} `)) return spans;
      for (let length = 2; length <= LONGEST && at + length <= stems.length; length++) {
        const text = stems.slice(at, at + length).join(' ');
        if (this.readings.of(text).length > 0) spans.push({ text, at, length });
      }
      return spans;
    });
  }

  private groupsWith(span: string, { isNear }: { isNear: boolean }): Group[] {
    const lines = new Map<number, Group>();
    for (const place of this.readings.of(span)) {
      const begin = this.list.lastIndexOf('\n', place) + 1;
      const group = new Group(this.list.slice(begin, this.list.indexOf('\n', place)));
      if (group.isNear(place - begin) === isNear) lines.set(begin, group);
    }
    return [...lines.values()];
  }
}
