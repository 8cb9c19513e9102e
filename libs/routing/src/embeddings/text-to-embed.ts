import type { Text } from '../classifier/example.js';

/** Letters of a text that are asked about: small models read some 500 tokens, and Korean takes about one for two letters. */
const LONGEST = 1_000;

/** What an embedding model is given of a text: the title and the beginning of the body. A space for a text without any. */
export function textToEmbed({ title, body }: Text): string {
  return `${title ?? ''}\n${body ?? ''}`.trim().slice(0, LONGEST) || ' ';
}
