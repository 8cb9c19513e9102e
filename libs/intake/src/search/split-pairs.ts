/** One spelling for searching: Unicode form C, small letters. */
export function foldText(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Every two characters that stand together in a word, each once. `버스 정류장` gives 버스, 정류, 류장. */
export function splitPairs(text: string): string[] {
  const pairs = new Set<string>();
  for (const word of text.split(/\s+/)) {
    const letters = [...word];
    for (let at = 1; at < letters.length; at++) pairs.add(letters[at - 1]! + letters[at]!);
  }
  return [...pairs];
}
