const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;
const FINALS = 28;
const VOWELS = 21;

/** A word with every Hangul syllable spelt out in its letters (각 → ㄱㅏㄱ, as conjoining jamo); the rest stays. */
export function spellJamo(word: string): string {
  let spelt = '';
  for (let at = 0; at < word.length; at++) {
    const syllable = word.charCodeAt(at) - FIRST_SYLLABLE;
    if (syllable < 0 || syllable >= SYLLABLES) {
      spelt += word[at]!;
      continue;
    }
    const final = syllable % FINALS;
    const vowel = Math.floor(syllable / FINALS) % VOWELS;
    const initial = Math.floor(syllable / FINALS / VOWELS);
    spelt += String.fromCharCode(0x1100 + initial, 0x1161 + vowel);
    if (final > 0) spelt += String.fromCharCode(0x11a7 + final);
  }
  return spelt;
}
