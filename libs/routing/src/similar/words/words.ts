import { Injectable } from '@nestjs/common';
import { Morphemes } from './morphemes.js';
import { Synonyms } from './synonyms.js';

/** What reading a text takes. */
export interface Reader {
  morphemes: Morphemes;
  synonyms: Synonyms;
}

/** The analyser and the list of synonyms: read when first needed, which takes about a second, and then kept. */
@Injectable()
export class Words {
  private reader: Promise<Reader> | null = null;

  read(): Promise<Reader> {
    return (this.reader ??= load());
  }
}

async function load(): Promise<Reader> {
  const morphemes = await Morphemes.load();
  return { morphemes, synonyms: Synonyms.read(morphemes) };
}
