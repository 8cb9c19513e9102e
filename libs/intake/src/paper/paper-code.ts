import { createHash } from 'node:crypto';
import { DIGITS, spell } from '../ideas/tracking-number.js';

const LENGTH = 10;

/** The code that a signature becomes on paper: 50 bits, such as `7Q2MX-0KD3H`. */
export function paperCodeOf(signature: string): string {
  const bytes = createHash('sha256').update(signature).digest();
  const digits = [...bytes.subarray(0, LENGTH)].map((byte) => DIGITS[byte % 32]).join('');
  return `${digits.slice(0, 5)}-${digits.slice(5)}`;
}

/** What a person typed, in the one spelling; null where it cannot be a code. */
export function readPaperCode(text: string): string | null {
  const digits = spell(text);
  if (digits.length !== LENGTH || [...digits].some((digit) => !DIGITS.includes(digit))) return null;
  return `${digits.slice(0, 5)}-${digits.slice(5)}`;
}
