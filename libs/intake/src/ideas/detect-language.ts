/**
 * The language that words are written in: Korean where a Hangul syllable stands in them, English where only Latin
 * letters do, Korean where there are neither. It counts nothing. A Korean text is full of foreign names, and read aloud
 * as English it cannot be understood; an English one that names a Korean street is understood all the same.
 */
export function detectLanguage(...words: string[]): 'ko' | 'en' {
  const all = words.join(' ');
  return /[가-힣]/.test(all) || !/\p{Script=Latin}/u.test(all) ? 'ko' : 'en';
}
