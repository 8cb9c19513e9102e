import { randomBytes } from 'node:crypto';

/** Crockford's digits: none is mistaken for another when read aloud or copied from paper. */
export const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 13;

/** A new tracking number with 65 random bits, such as `7Q2M-X0KD-3HV9A`. Whoever holds it may follow the idea. */
export function newTrackingNumber(): string {
  const digits = [...randomBytes(LENGTH)].map((byte) => DIGITS[byte % 32]).join('');
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8)}`;
}

/** What a person typed in these digits: small letters, full-width ones, blanks and mistaken ones set right. */
export function spell(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

/** What a person typed, in the one spelling; null where it cannot be a tracking number. */
export function readTrackingNumber(text: string): string | null {
  const digits = spell(text);
  if (digits.length !== LENGTH || [...digits].some((digit) => !DIGITS.includes(digit))) return null;
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8)}`;
}
