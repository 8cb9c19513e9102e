import { Injectable } from '@nestjs/common';
import { Morphemes } from './morphemes.js';
import { groupTerm } from './terms.js';
import { Thesaurus } from './thesaurus.js';
import { readUsualShares } from './usual-shares.js';
import { Vocabulary } from './vocabulary.js';

/** What reading a text takes. */
export interface Reader {
  morphemes: Morphemes;
  thesaurus: Thesaurus;
  /** How common stems and groups are in citizens' texts. */
  usual: ReadonlyMap<string, number>;
  /** Words that may be meant where one is misspelt; only questions need it. */
  vocabulary(): Vocabulary;
}

/** One for the process: words are the same wherever they are asked for, and reading them takes half a second. */
let reader: Promise<Reader> | null = null;

/** The analyser and the lists of words: read when first needed, and then kept. */
@Injectable()
export class Words {
  read(): Promise<Reader> {
    return (reader ??= load());
  }
}

async function load(): Promise<Reader> {
  const [morphemes, thesaurus] = [await Morphemes.load(), Thesaurus.read()];
  const usual = readUsualShares(thesaurus);
  let vocabulary: Vocabulary | null = null;
  return {
    ...{ morphemes, thesaurus, usual },
    vocabulary: () => (vocabulary ??= new Vocabulary([...thesaurus.listNouns(), ...stemsOf(usual)])),
  };
}

function stemsOf(usual: ReadonlyMap<string, number>): string[] {
  return [...usual.keys()].filter((term) => !term.startsWith(groupTerm('')));
}
