/** A whole number as people write it, thousands set apart or not; null for anything else. */
export function readCount(text: string): number | null {
  const digits = text.normalize('NFKC').replace(/[\s,]/g, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}
