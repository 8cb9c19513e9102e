import fc from 'fast-check';
import type { Schema } from './operations.js';

/** Written into the JSON text as it is: no value of JavaScript can say these. */
export const RAW = { huge: '@@1e400@@', negativeZero: '@@-0@@', long: '@@123456789012345678901234567890@@' };

/** Codes and days that mean something to the application, so that valid requests get far. */
const KNOWN = [
  'administration',
  'mois',
  'molit',
  'personal-data',
  'misrouted',
  'feasibility',
  'fixable-defect',
];
const MOVES = [
  'start_review',
  'request_supplement',
  'decline',
  'adopt',
  'transfer',
  'close_unsupplemented',
  'route',
];
const DAYS = ['2026-12-31', '2027-02-28', '2028-02-29', '1800-01-01', '2200-12-31'];

const TEXTS = [
  '버스 정류장에 그늘막을 놓자',
  'a',
  'é'.normalize('NFD'),
  '한글'.normalize('NFD'),
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '\u202Eright to left\u202C',
  'شجرة עץ',
  '\u200B\uFEFF\uFFFF\u00A0x',
  `' or '1'='1'; drop table ideas; --`,
  '<script>alert(1)</script>',
  '${7*7}{{7*7}}#{7*7}',
  '../../../../etc/passwd',
  '=1+1',
  '%00%ff%',
  'line\r\nfeed\ttab',
  '\\u0000\\',
];

/** A value that the schema allows, plain ones and those at its edges. */
export function validOf(name: string, schema: Schema): fc.Arbitrary<unknown> {
  const { type, format, pattern, maxLength = 1_000, minLength = 0, minimum = 0, maximum = 1_000 } = schema;
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.properties) return validObject(schema);
  if (type === 'boolean') return fc.boolean();
  if (type === 'number' || type === 'integer')
    return fc.constantFrom(1, 2, 3, minimum, maximum, Math.min(maximum, minimum + 7));
  if (format === 'uuid') return fc.uuid();
  if (format === 'date') return fc.constantFrom(...DAYS);
  if (format === 'email')
    return fc.constantFrom('kim@example.kr', 'a+b@sub.example.kr', `${'a'.repeat(60)}@example.kr`);
  if (pattern)
    return fc.constantFrom(...(name === 'transition' ? MOVES : KNOWN), 'unknown-code', 'x'.repeat(64));
  const edge = ['가'.repeat(maxLength), '😀'.repeat(maxLength), 'x'.repeat(maxLength)];
  const shortest = minLength === 0 ? ['', '   '] : [];
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...TEXTS.map((text) => text.slice(0, maxLength)), ...shortest) },
    { weight: 1, arbitrary: fc.constantFrom(...edge) },
    {
      weight: 3,
      arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(40, maxLength) }),
    },
  );
}

/** An object with all that is required and some of the rest. */
export function validObject({
  properties = {},
  required = [],
}: Schema): fc.Arbitrary<Record<string, unknown>> {
  const values = Object.entries(properties).map(([name, schema]) => [name, validOf(name, schema)] as const);
  return fc.record(Object.fromEntries(values), { requiredKeys: required, noNullPrototype: true });
}

const NO_TEXTS = [0, 1.5, true, [], {}, ['text'], { text: 'x' }, RAW.huge];
const UNSTORABLE = [
  'a\u0000b',
  '\u0000',
  '\u0007bell',
  '\u001b[31m',
  '\ud800',
  'x\udfffy',
  '\udc00\ud800',
  'a\u007f',
];

/** A value that the schema excludes. Null is none where the field may be left out. */
export function wrongOf(schema: Schema): fc.Arbitrary<unknown> {
  const { type, format, pattern, minimum = 1, maxLength = 1_000, minLength = 0 } = schema;
  // An empty list may be one, so that is not among them.
  if (type === 'array') return fc.constantFrom<unknown>('text', '', 1, true, {}, { 0: 'text', length: 1 });
  // An object without named properties may hold anything, nothing too.
  if (schema.properties || type === 'object')
    return fc.constantFrom<unknown>(
      [],
      'text',
      1,
      true,
      [{}],
      [[]],
      ...Object.keys(schema.properties ?? {}).map((name) => [name]),
    );
  if (type === 'boolean') return fc.constantFrom<unknown>('true', 'false', '', 0, 1, [], {}, [true]);
  if (type === 'number' || type === 'integer')
    return fc.constantFrom<unknown>(
      ...[
        '1',
        '',
        '1e3',
        true,
        [],
        [1],
        {},
        1.5,
        ...(minimum > 0 ? [0] : []),
        -1,
        -0.5,
        2_000_000_001,
        2 ** 31,
        2 ** 53,
        1e308,
        -1e308,
      ],
      ...Object.values(RAW),
    );
  if (schema.enum)
    return fc.constantFrom<unknown>('KO', '', 'ko ', '\u0000', 1, true, [], [schema.enum[0]], {});
  const texts: string[] = [];
  if (format === 'uuid') texts.push('', 'x', '01a1fd28-c02d-765c-a18a-62b4efdddbe', '{}', '0'.repeat(36));
  else if (format === 'date')
    texts.push('', '2026-02-30', '2026-13-01', '0000-00-00', '2026-12-31T00:00Z', '99999-01-01');
  else if (format === 'email')
    texts.push('nobody', '@', 'a@b', 'a b@example.kr', 'a@example.kr\r\nBcc: b@example.kr');
  else if (pattern) texts.push('', 'UPPER', 'a b', '가', '../x', '-a', `a'`, 'x'.repeat(65), 'a\n');
  else texts.push('x'.repeat(maxLength + 1), '가'.repeat(maxLength + 1), '😀'.repeat(maxLength + 1));
  if (minLength > 0) texts.push('', '   ', '\n\t');
  return fc.oneof(
    fc.constantFrom<unknown>(...texts),
    fc.constantFrom<unknown>(...UNSTORABLE),
    fc.constantFrom<unknown>(...NO_TEXTS),
  );
}

/** Writes JSON; lone surrogates and NUL become escapes, the raw numbers stand bare. */
export const write = (value: unknown): string => JSON.stringify(value).replaceAll(/"@@([^@]+)@@"/g, '$1');
