import { createHash } from 'node:crypto';

/** What the ledger keeps of a text: its SHA-256 in hexadecimal, so that the text can be proved and not read. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
