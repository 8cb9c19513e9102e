/**
 * The passage of these texts that says this, as it stands there; null where none does. Whoever copies a passage may
 * lose how its lines were broken, so runs of white space are alike; every other sign must be the same.
 */
export function findOwnWords(texts: (string | null)[], said: string): string | null {
  const wanted = joinLines(said.normalize('NFC').trim()).joined;
  if (wanted === '') return null;
  for (const text of texts) {
    const written = (text ?? '').normalize('NFC');
    const { joined, places } = joinLines(written);
    const from = joined.indexOf(wanted);
    if (from >= 0) return written.slice(places[from], places[from + wanted.length - 1]! + 1);
  }
  return null;
}

/** The text with one blank for each run of white space, and where each of its characters stood. */
function joinLines(text: string): { joined: string; places: number[] } {
  const places: number[] = [];
  let joined = '';
  for (let at = 0; at < text.length; at++) {
    const isBlank = /\s/.test(text[at]!);
    if (isBlank && joined.endsWith(' ')) continue;
    joined += isBlank ? ' ' : text[at];
    places.push(at);
  }
  return { joined, places };
}
