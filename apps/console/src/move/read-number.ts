const LENGTH = 13;
const DIGITS = /^[0-9A-HJKMNP-TV-Z]+$/;

/** A tracking number in its one spelling, as the citizens' site reads it; null where it cannot be one. */
export function readNumber(text: string): string | null {
  const digits = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (digits.length !== LENGTH || !DIGITS.test(digits)) return null;
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8)}`;
}
