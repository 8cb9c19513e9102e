import { createHash, randomBytes } from 'node:crypto';

/** What the ledger keeps of a text: its SHA-256 in hexadecimal, so that the text can be proved and not read. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What is drawn for a text of a person, and goes with it: without it, the hash says nothing of a text that was short. */
export const newSalt = (): Buffer => randomBytes(16);

/** What the ledger keeps of a text that may have to go: the hash of salt and text. */
export function hashSalted(salt: Buffer, text: string): string {
  return createHash('sha256').update(salt).update(text).digest('hex');
}
