import fc from 'fast-check';
import type { Fault } from './faults.js';

const TYPES = [
  ...[
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
  ],
  ...[
    'application/json; charset=euc-kr',
    'application/jsonp',
    'json',
    'application/',
    'application/octet-stream',
  ],
];
const header = (name: string, value: string, isNegative: boolean): Fault => ({
  name: `${name}: ${value.slice(0, 40)}`,
  isNegative,
  spoil: ({ headers }) => (headers[name] = value),
});
/** Headers that say something else, or nothing that makes sense. */
export const headerFaults = fc.constantFrom<Fault>(
  ...TYPES.map((type) => header('content-type', type, false)),
  header('idempotency-key', 'short', false),
  header('idempotency-key', 'x'.repeat(65), false),
  header('idempotency-key', `' or 1=1 --${'x'.repeat(20)}`, false),
  header('idempotency-key', 'fuzz-0123456789-abcdef', false),
  header('authorization', 'Bearer null', false),
  header('authorization', 'Basic YTpi', false),
  header('cookie', 'madang=%00; madang=x; __Host-madang=%ff', false),
  header('origin', 'https://elsewhere.example', true),
  header('origin', 'null', true),
  header('sec-fetch-site', 'cross-site', true),
  header('madang-tenant', 'nobody', true),
  header('host', 'nobody.example', true),
  header('host', 'localhost:99999999', false),
  header('content-encoding', 'gzip', false),
);

/** Verbs that the operation may not know. */
export const methodFaults = fc
  .constantFrom(
    'HEAD',
    'OPTIONS',
    'PATCH',
    'PUT',
    'POST',
    'DELETE',
    'GET',
    'TRACE',
    'PROPFIND',
    'LOCK',
    'SEARCH',
  )
  .map((method): Fault => ({
    name: `verb ${method}`,
    isNegative: false,
    spoil: (draft) => {
      draft.method = method;
      // Signing out for real is what this would do.
      if (method === 'DELETE' && draft.target.path.endsWith('/sessions/current'))
        delete draft.headers.authorization;
    },
  }));
