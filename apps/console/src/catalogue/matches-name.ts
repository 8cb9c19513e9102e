import { disassemble, getChoseong } from 'es-hangul';

/**
 * Whether a name holds what was typed so far. A syllable still in the making counts (`행저` finds 행정안전부), and
 * so do first consonants alone (`ㅎㅈㅇㅈㅂ`).
 */
export function matchesName(name: string, typed: string): boolean {
  const [within, sought] = [name, typed].map((text) =>
    text.normalize('NFC').toLowerCase().replace(/\s/g, ''),
  );
  if (disassemble(within!).includes(disassemble(sought!))) return true;
  return /^[ㄱ-ㅎ]+$/.test(sought!) && getChoseong(within!).includes(sought!);
}
