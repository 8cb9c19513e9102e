import fc from 'fast-check';
import { EVERYBODYS, type Fault, UNKNOWN } from './faults.js';
import type { Operation, Schema } from './operations.js';

const inQuery = (name: string, isNegative: boolean, change: (query: string) => string): Fault => ({
  name,
  isNegative,
  spoil: ({ target }) => (target.query = change(target.query)),
});
const STRANGE_QUERIES = [
  'x=1',
  '%00',
  '&&&',
  '=',
  '__proto__=1',
  'a[b][c]=1',
  '%ff=%fe',
  `x=${'y'.repeat(3_000)}`,
];

/** One value of the query wrong or unknown. */
export function queryFaults({ properties = {} }: Schema): fc.Arbitrary<Fault> {
  const wrongs = Object.entries(properties).flatMap(([name, schema]) =>
    wrongQueryOf(name, schema).map((pair) =>
      inQuery(`query ${pair.slice(0, 60)}`, true, (query) =>
        [...query.split('&').filter((p) => p && !p.startsWith(`${name}=`)), pair].join('&'),
      ),
    ),
  );
  const unknown = [...UNKNOWN.filter((name) => !(name in properties)), ...EVERYBODYS].map((name) => {
    const isRefused = UNKNOWN.includes(name) && name !== '';
    return inQuery(`query unknown ${name}`, isRefused, (query) => `${query}&${encodeURIComponent(name)}=1`);
  });
  const strange = STRANGE_QUERIES.map((added) =>
    inQuery('strange query', false, (query) => `${query}&${added}`),
  );
  return fc.constantFrom(...wrongs, ...unknown, ...strange);
}

function wrongQueryOf(
  name: string,
  { type, enum: choices, format, pattern, minimum = 1, maxLength = 0 }: Schema,
): string[] {
  const twice = `${name}=1&${name}=2`;
  const byType =
    type === 'number'
      ? [
          'abc',
          '',
          // A version of 0 is what was never changed.
          ...(minimum > 0 ? ['0'] : []),
          '-1',
          '1.5',
          '1e308',
          '1e400',
          'NaN',
          '2000000001',
          '99999999999999999999',
          '%00',
          '[]',
          'true',
        ]
      : choices
        ? ['', 'ALL', '%00', 'all%20', 'toString']
        : format === 'uuid'
          ? ['', 'x', '%00', '01a1fd28-c02d-765c-a18a-62b4efdddbe', '%27']
          : pattern
            ? ['', 'UPPER', '%00', 'a%00', '%EA%B0%80', '..%2f', `${'x'.repeat(65)}`]
            : ['%00', 'a%00b', '%1b', 'x'.repeat(maxLength + 1), '%EA%B0%80'.repeat(maxLength + 1)];
  return [twice, ...byType.map((value) => `${name}=${value}`)];
}

/** What no operation without a query looks at. */
export const strangeQueries = fc
  .constantFrom(...STRANGE_QUERIES)
  .map((added) => inQuery('strange query', false, () => added));

/** Ids that are none, and other spellings of the path. Where these lead nowhere is for the router to say. */
export function pathFaults({ path }: Operation): fc.Arbitrary<Fault> {
  const spelled = (name: string, change: (path: string) => string): Fault => ({
    name: `path ${name}`,
    isNegative: false,
    spoil: ({ target }) => (target.path = change(target.path)),
  });
  const faults = [
    ...[
      '/',
      '//',
      '/.',
      '/..',
      '%2f',
      '%00',
      ';x=1',
      '%',
      '%ff',
      '%ED%A0%80',
      '%0d%0aX:%201',
      '*',
      '.json',
      '?',
      '%3f',
      '#',
    ].map((end) => spelled(`ending ${end}`, (text) => text + end)),
    spelled('doubled slash', (text) => text.replace('/v1/', '//v1//')),
    spelled('dots', (text) => text.replace('/v1/', '/v1/../v1/')),
    spelled('encoded dots', (text) => text.replace('/v1/', '/v1/%2e%2e/v1/')),
    spelled('encoded letters', (text) => text.replace('/v1/', '/%76%31/')),
    spelled('capitals', (text) => text.toUpperCase()),
    spelled('long', (text) => `${text}/${'x'.repeat(4_000)}`),
  ];
  const ids = [
    'x',
    '0',
    '-1',
    'null',
    'undefined',
    '%00',
    'a%00b',
    '%27',
    '%ff',
    '%ED%A0%80',
    '..',
    '%2e%2e',
    '%2f',
    '%F0%9F%98%80',
    'x'.repeat(120),
  ];
  const badId = (id: string): Fault => ({
    name: `id ${id.slice(0, 20)}`,
    isNegative: !/^\.\.$/.test(id),
    spoil: ({ target }) => {
      const parts = path.split('/');
      target.path = target.path
        .split('/')
        .map((part, at) => (parts[at]!.startsWith('{') ? id : part))
        .join('/');
    },
  });
  return path.includes('{')
    ? fc.oneof(fc.constantFrom(...ids.map(badId)), fc.constantFrom(...faults))
    : fc.constantFrom(...faults);
}
