/** How many letters a passage has. Five syllables are about two words: few texts share many of them by chance. */
const LETTERS = 5;

/**
 * Every five letters that follow each other in a text, hashed, each once. Spaces, punctuation and capitals are left
 * out: those who copy a text change them first, and Korean is spaced by taste.
 */
export function hashPassages(text: string): Set<number> {
  const letters = [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ];
  const passages = new Set<number>();
  for (let at = 0; at + LETTERS <= letters.length; at++) passages.add(hash(letters.slice(at, at + LETTERS)));
  return passages;
}

/** FNV-1a over code points, 32 bits. */
function hash(letters: string[]): number {
  let value = 0x811c9dc5;
  for (const letter of letters) value = Math.imul(value ^ letter.codePointAt(0)!, 0x01000193);
  return value >>> 0;
}
