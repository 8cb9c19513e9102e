/** A mobile number of Korea as it is kept, `010-1234-5678`, however it was typed; null for anything else. */
export function readPhone(typed: string): string | null {
  const digits = typed
    .normalize('NFKC')
    .replaceAll(/[\s().-]/g, '')
    .replace(/^\+?82/, '0')
    .replace(/^00/, '0');
  const [, prefix, middle, last] = /^(01[016789])(\d{3,4})(\d{4})$/.exec(digits) ?? [];
  return prefix ? `${prefix}-${middle}-${last}` : null;
}
