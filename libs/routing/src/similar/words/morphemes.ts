import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import start from 'garu-ko/pkg/garu_wasm.js';
import { type AnalyzeResult, Garu, type Token } from 'garu-ko';
import { STOP_WORDS } from './stop-words.js';

/** Nouns, roots, numbers, foreign words. */
const NOUNS = new Set(['NNG', 'NNP', 'SL', 'SH', 'SN', 'XR', 'NR']);
const VERBS = new Set(['VV', 'VA']);
/** What is added to a noun without making it another: plural, courtesy, "-like", "of age". */
const WEAK_SUFFIXES = new Set(['들', '분', '님', '씨', '적', '쯤', '대', '짜리', '끼리']);
/** What may be lost of a compound without harm: forms of its verbs. */
const FORMS = new Set(['ETM', 'ETN', 'EC', 'VX', 'VCP', 'MAG', 'XSV', 'XSA']);
/** Nothing longer is a word; keyboards that got stuck write such. */
const LONGEST_WORD = 24;
const REMEMBERED = 20_000;
/** Endings that are no word's own: 고속도로 keeps its 로. */
const PARTICLE = /(?<=..)(?:으로|에서|에게|까지|부터|처럼|을|를)$/;

/** Finds the stems of Korean words: nouns without particles, compounds in their parts, verbs as a dictionary has them. */
export class Morphemes {
  private readonly seen = new Map<string, string[]>();

  private constructor(private readonly analyser: Garu) {}

  /** Reads the model of the analyser, a megabyte. */
  static async load(): Promise<Morphemes> {
    // Started by itself the analyser writes a warning; once it runs it leaves that out.
    const program = createRequire(`${import.meta.dirname}/`).resolve('garu-ko/pkg/garu_wasm_bg.wasm');
    await start({ module_or_path: await readFile(program) });
    return new Morphemes(await Garu.load());
  }

  /** The stems of words that stand together, in their order, without those that say nothing. */
  stemsOf(words: string[]): string[] {
    const phrase = words.map((word) => [...word].slice(0, LONGEST_WORD).join('')).join(' ');
    let stems = this.seen.get(phrase);
    if (!stems) {
      if (this.seen.size >= REMEMBERED) this.seen.clear();
      stems = stemsOf(this.tokensOf(phrase)).filter((stem) => !STOP_WORDS.has(stem));
      this.seen.set(phrase, stems);
    }
    return stems;
  }

  /**
   * The stems of a word that stands alone in a list, in each way to read it: verbs stand there without their 다. A
   * word that would lose a part is one stem as it is.
   */
  readingsOf(word: string): string[][] {
    const tokens = this.tokensOf(word);
    const isNoun = tokens.every(({ pos }) => NOUNS.has(pos) || pos === 'XSN' || pos === 'XPN');
    if (isNoun && [...word].length > 1) return [stemsOf(tokens)];
    const [verb, ...endings] = this.tokensOf(`${word}다`);
    if (verb?.text === word && VERBS.has(verb.pos) && endings.every(({ pos }) => pos[0] === 'E'))
      return isNoun ? [[`${word}다`], [word]] : [[`${word}다`]];
    const isWhole = tokens.every(({ pos }, at) => isStem(pos) || (at > 0 && FORMS.has(pos)));
    return [isWhole ? stemsOf(tokens) : [word]];
  }

  private tokensOf(phrase: string): Token[] {
    const [{ tokens }] = [this.analyser.analyze(phrase)].flat() as [AnalyzeResult];
    return tokens;
  }
}

function stemsOf(tokens: Token[]): string[] {
  const stems: string[] = [];
  let prefix = '';
  let isOpen = false;
  for (const token of tokens) {
    const { pos, text, start } = token;
    if (pos === 'XSN' && isOpen && !WEAK_SUFFIXES.has(text)) stems.push(stems.pop()! + text);
    isOpen = NOUNS.has(pos);
    if (isOpen) {
      // A word that the analyser does not know keeps its particle.
      const isWhole = tokens.filter((other) => other.start === start).length === 1;
      stems.push(prefix + (isWhole && pos === 'NNG' ? text.replace(PARTICLE, '') : text));
    } else if (VERBS.has(pos)) stems.push(`${text}다`);
    prefix = pos === 'XPN' ? text : '';
  }
  return stems;
}

const isStem = (pos: string): boolean => NOUNS.has(pos) || VERBS.has(pos) || pos === 'XSN' || pos === 'XPN';
