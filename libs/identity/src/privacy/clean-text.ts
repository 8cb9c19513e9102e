/** What stands where a name or a contact stood. */
export const GONE = '[지움]';

/** Takes names and contacts out of texts, and out of every text in a JSON value. */
export interface Cleaner {
  /** What is known of the person. */
  known: <Value>(value: Value) => Value;
  /** The same, and whatever looks like a number or an address that reaches anybody: for the person's own words. */
  all: <Value>(value: Value) => Value;
  /** Citizens’ own words stay as they wrote them: only what others wrote is cleaned. */
  sparesWords?: boolean;
}

/** Numbers of telephones in Korea, with or without the country. */
const PHONE = /(?<![\d-])(?:\+?82[-.\s]?|0)(?:2|[1-9]\d)[-.\s]?\d{3,4}[-.\s]?\d{4}(?!\d)/g;
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const RESIDENT = /(?<!\d)\d{6}\s?[-–]?\s?\d{7}(?!\d)/g;

/** What a person is known by: names of one letter would take too much with them. */
export function cleanerOf(identifiers: (string | null | undefined)[]): Cleaner {
  const patterns = [...new Set(identifiers.flatMap((text) => text?.trim() ?? []))]
    .filter((text) => [...text].length > 1)
    .toSorted((a, b) => b.length - a.length)
    .map(patternOf);
  const known = (text: string): string =>
    patterns.reduce((cleaned, pattern) => cleaned.replace(pattern, GONE), text);
  const all = (text: string): string =>
    known(text).replace(EMAIL, GONE).replace(RESIDENT, GONE).replace(PHONE, GONE);
  return { known: (value) => within(value, known), all: (value) => within(value, all) };
}

/** Capitals and blanks may differ; of a telephone number whatever stands between its digits. */
function patternOf(text: string): RegExp {
  const isNumber = /^[\d+\s().-]+$/.test(text);
  const signs = isNumber ? [...text.replace(/\D/g, '')] : [...text.replace(/\s+/g, ' ')];
  const written = signs.map((sign) => (sign === ' ' ? '\\s+' : escape(sign)));
  return new RegExp(written.join(isNumber ? '[\\s().-]*' : ''), 'giu');
}

const escape = (sign: string): string => sign.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function within<Value>(value: Value, clean: (text: string) => string): Value {
  if (typeof value === 'string') return clean(value) as Value;
  if (Array.isArray(value)) return value.map((one) => within(one, clean)) as Value;
  if (value === null || typeof value !== 'object' || value instanceof Date || Buffer.isBuffer(value))
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, within(one as unknown, clean)]),
  ) as Value;
}
