const ADDRESS = /https?:\/\/\S+|www\.\S+/g;
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text in small letters, without web addresses: those say where something was read, not what it is. */
export function splitWords(text: string): string[] {
  return text.normalize('NFC').toLowerCase().replace(ADDRESS, ' ').match(WORD) ?? [];
}
