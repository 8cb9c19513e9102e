const MOST_CHARACTERS = 120;

// What is not seen, or turns the order of what is: `gpj.exe` shown as `exe.jpg`.
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * The name of a file as we keep and show it: without folders, in Unicode normal form C (a Mac sends Hangul taken
 * apart), without control characters and marks of direction, and short enough, its ending kept. May be empty.
 */
export function readFileName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1)!;
  const clean = last
    .replace(UNSEEN, '')
    .replace(/[<>:"|?*\ufffd]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const characters = [...clean];
  if (characters.length <= MOST_CHARACTERS) return clean;
  const ending = clean.includes('.') ? `.${endingOf(clean)}`.slice(0, 12) : '';
  return characters.slice(0, MOST_CHARACTERS - ending.length).join('') + ending;
}

/** The ending of a name, in lower case; empty where it has none. */
export function endingOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at < 0 ? '' : name.slice(at + 1).toLowerCase();
}
