import fc from 'fast-check';
import type { Operation, Schema } from './operations.js';
import type { RawRequest } from './send-raw.js';
import { validObject, write, wrongOf } from './values.js';

/** What the requests are about: who asks, and ids that exist. */
export interface World {
  /** Bearer tokens; a guest has none. */
  tokens: Record<'citizen' | 'reviewer', string>;
  /** Values for the path by the name of the parameter. */
  ids: Record<string, string[]>;
  host: string;
}

/** One request, and what is known of it beforehand. */
export interface Probe extends RawRequest {
  operation: string;
  actor: string;
  fault: string;
  /** The document excludes it, so it must not succeed. */
  isNegative: boolean;
}

interface Draft {
  target: { path: string; query: string };
  headers: Record<string, string>;
  method: string;
  body: string | null;
}

/** Spoils a request in one way. */
interface Fault {
  name: string;
  isNegative: boolean;
  spoil(draft: Draft): void;
}

const NO_FAULT: Fault = { name: 'none', isNegative: false, spoil: () => undefined };

/** Any request to any operation: well formed, or spoiled in one way. The first choices are the simplest. */
export function aProbe(operations: Operation[], world: World): fc.Arbitrary<Probe> {
  return fc.constantFrom(...operations).chain((operation) => {
    const parameters = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    return fc
      .record({
        actor: fc.constantFrom('guest', 'citizen', 'reviewer'),
        path: fc.record(Object.fromEntries(parameters.map((name) => [name, fc.constantFrom(...world.ids[name]!)]))),
        query: validObject(operation.query),
        body: operation.body ? validObject(operation.body) : fc.constant(null),
        fault: aFault(operation),
      })
      .map(({ actor, path, query, body, fault }): Probe => {
        const draft: Draft = {
          target: { path: operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => path[name]!), query: queryOf(query) },
          method: operation.method,
          headers: { host: world.host, ...(body && { 'content-type': 'application/json' }) },
          body: body && write(body),
        };
        const token = world.tokens[actor as keyof World['tokens']];
        // Signing out for real would make guests of everyone after.
        if (token && !(operation.method === 'DELETE' && operation.path.endsWith('/sessions/current')))
          draft.headers.authorization = `Bearer ${token}`;
        fault.spoil(draft);
        const { method, headers } = draft;
        const target = draft.target.path + (draft.target.query && `?${draft.target.query}`);
        const name = `${operation.method} ${operation.path}`;
        return { operation: name, actor, fault: fault.name, isNegative: fault.isNegative, method, target, headers, body: draft.body };
      });
  });
}

function aFault(operation: Operation): fc.Arbitrary<Fault> {
  const { body, query } = operation;
  const faults: fc.Arbitrary<Fault>[] = [fc.constant(NO_FAULT), pathFaults(operation), methodFaults];
  if (Object.keys(query.properties!).length) faults.push(queryFaults(query));
  else faults.push(fc.constantFrom(...STRANGE_QUERIES).map((text) => inQuery('strange query', false, () => text)));
  if (body) faults.push(fieldFaults(body), fieldFaults(body), bodyFaults, headerFaults);
  return fc.oneof(...faults);
}

const inBody = (name: string, change: (value: Record<string, unknown>) => unknown): Fault => ({
  name,
  isNegative: true,
  spoil: (draft) => {
    // The raw numbers of a valid body are none, so it can be read back.
    draft.body = write(change(JSON.parse(draft.body!) as Record<string, unknown>));
  },
});

/** Names that every object of JavaScript answers to, beside ordinary unknown ones. */
const UNKNOWN = [
  ...['extra', 'tenantId', 'id', 'state', 'roles', 'accountId', '', ' ', 'title ', 'Title', 'a.b', '가'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable'],
  ...['valueOf', '__defineGetter__', '__lookupGetter__', 'then', 'toJSON', 'length'],
];

function fieldFaults({ properties = {}, required = [] }: Schema): fc.Arbitrary<Fault> {
  const wrongs = Object.entries(properties).map(([name, schema]) => {
    const inner = Object.entries(schema.properties ?? {}).map(([innerName, innerSchema]) =>
      wrongOf(innerSchema).map((value) =>
        inBody(`wrong ${name}.${innerName}`, (body) => ({ ...body, [name]: { ...(body[name] as object), [innerName]: value } })),
      ),
    );
    const outer = wrongOf(schema).map((value) => inBody(`wrong ${name}`, (body) => ({ ...body, [name]: value })));
    return fc.oneof(outer, ...inner);
  });
  const missing = required.flatMap((name) => [
    inBody(`missing ${name}`, ({ [name]: _, ...rest }) => rest),
    inBody(`null ${name}`, (body) => ({ ...body, [name]: null })),
  ]);
  const extra = fc
    .record({ name: fc.constantFrom(...UNKNOWN), value: fc.constantFrom<unknown>(1, 'x', null, {}, [], { isAdmin: true }) })
    .map(({ name, value }) => inBody(`unknown ${name}`, (body) => withOwn(body, name, value)));
  return fc.oneof(...wrongs, extra, ...(missing.length ? [fc.constantFrom(...missing)] : []));
}

/** An assignment to `__proto__` would change the prototype instead. */
function withOwn(body: Record<string, unknown>, name: string, value: unknown): unknown {
  return Object.defineProperty({ ...body }, name, { value, enumerable: true, configurable: true, writable: true });
}

const text = (name: string, body: string | null): Fault => ({ name, isNegative: true, spoil: (draft) => (draft.body = body) });

const bodyFaults = fc.constantFrom<Fault>(
  inBody('array for object', (body) => [body]),
  inBody('array of junk', () => [{ evil: 1 }]),
  inBody('object inside', (body) => ({ body })),
  ...['[]', '1', 'true', '"text"', '"\\ud800"', '', '{', '{"', '{"a":}', '{"a":1,}', 'NaN', "{'a':1}", '\u0000'].map((raw) =>
    text(`body ${JSON.stringify(raw)}`, raw),
  ),
  text('deep', `${'['.repeat(20_000)}${']'.repeat(20_000)}`),
  text('deep objects', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`),
  text('many fields', JSON.stringify(Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`f${at}`, at])))),
  text('too large', `{"title":"${'x'.repeat(1_100_000)}"}`),
  { name: 'truncated', isNegative: true, spoil: (draft) => (draft.body = draft.body!.slice(0, -1)) },
  { name: 'two bodies', isNegative: true, spoil: (draft) => (draft.body += draft.body!) },
);

const TYPES = [
  ...['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'],
  ...['application/json; charset=euc-kr', 'application/jsonp', 'json', 'application/', 'application/octet-stream'],
];
const header = (name: string, value: string, isNegative: boolean): Fault => ({
  name: `${name}: ${value.slice(0, 40)}`,
  isNegative,
  spoil: ({ headers }) => (headers[name] = value),
});
const headerFaults = fc.constantFrom<Fault>(
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

const inQuery = (name: string, isNegative: boolean, change: (query: string) => string): Fault => ({
  name,
  isNegative,
  spoil: ({ target }) => (target.query = change(target.query)),
});
const STRANGE_QUERIES = ['x=1', '%00', '&&&', '=', '__proto__=1', 'a[b][c]=1', '%ff=%fe', `x=${'y'.repeat(3_000)}`];

function queryFaults({ properties = {} }: Schema): fc.Arbitrary<Fault> {
  const wrongs = Object.entries(properties).flatMap(([name, schema]) =>
    wrongQueryOf(name, schema).map((pair) =>
      inQuery(`query ${pair.slice(0, 60)}`, true, (query) => [...query.split('&').filter((p) => p && !p.startsWith(`${name}=`)), pair].join('&')),
    ),
  );
  const unknown = UNKNOWN.filter((name) => name.trim() && name !== '__proto__').map((name) =>
    inQuery(`query unknown ${name}`, true, (query) => `${query}&${encodeURIComponent(name)}=1`),
  );
  const strange = STRANGE_QUERIES.map((added) => inQuery('strange query', false, (query) => `${query}&${added}`));
  return fc.constantFrom(...wrongs, ...unknown, ...strange);
}

function wrongQueryOf(name: string, { type, enum: choices, format, pattern, maxLength = 0 }: Schema): string[] {
  const twice = `${name}=1&${name}=2`;
  const byType =
    type === 'number'
      ? ['abc', '', '0', '-1', '1.5', '1e308', '1e400', 'NaN', '2000000001', '99999999999999999999', '%00', '[]', 'true']
      : choices
        ? ['', 'ALL', '%00', 'all%20', 'toString']
        : format === 'uuid'
          ? ['', 'x', '%00', '01a1fd28-c02d-765c-a18a-62b4efdddbe', '%27']
          : pattern
            ? ['', 'UPPER', '%00', 'a%00', '%EA%B0%80', '..%2f', `${'x'.repeat(65)}`]
            : ['%00', 'a%00b', '%1b', 'x'.repeat(maxLength + 1), '%EA%B0%80'.repeat(maxLength + 1)];
  return [twice, ...byType.map((value) => `${name}=${value}`)];
}

/** Ids that are none, and other spellings of the path. Where these lead nowhere is for the router to say. */
function pathFaults({ path }: Operation): fc.Arbitrary<Fault> {
  const spelled = (name: string, change: (path: string) => string): Fault => ({
    name: `path ${name}`,
    isNegative: false,
    spoil: ({ target }) => (target.path = change(target.path)),
  });
  const faults = [
    ...['/', '//', '/.', '/..', '%2f', '%00', ';x=1', '%', '%ff', '%ED%A0%80', '%0d%0aX:%201', '*', '.json', '?', '%3f', '#'].map((end) =>
      spelled(`ending ${end}`, (text) => text + end),
    ),
    spelled('doubled slash', (text) => text.replace('/v1/', '//v1//')),
    spelled('dots', (text) => text.replace('/v1/', '/v1/../v1/')),
    spelled('encoded dots', (text) => text.replace('/v1/', '/v1/%2e%2e/v1/')),
    spelled('encoded letters', (text) => text.replace('/v1/', '/%76%31/')),
    spelled('capitals', (text) => text.toUpperCase()),
    spelled('long', (text) => `${text}/${'x'.repeat(4_000)}`),
  ];
  const ids = ['x', '0', '-1', 'null', 'undefined', '%00', 'a%00b', '%27', '%ff', '%ED%A0%80', '..', '%2e%2e', '%2f', '%F0%9F%98%80', 'x'.repeat(120)];
  const badId = (id: string): Fault => ({
    name: `id ${id.slice(0, 20)}`,
    isNegative: !/^\.\.$/.test(id),
    spoil: ({ target }) => {
      const parts = path.split('/');
      target.path = target.path.split('/').map((part, at) => (parts[at]!.startsWith('{') ? id : part)).join('/');
    },
  });
  return path.includes('{') ? fc.oneof(fc.constantFrom(...ids.map(badId)), fc.constantFrom(...faults)) : fc.constantFrom(...faults);
}

const methodFaults = fc
  .constantFrom('HEAD', 'OPTIONS', 'PATCH', 'PUT', 'POST', 'DELETE', 'GET', 'TRACE', 'PROPFIND', 'LOCK', 'SEARCH')
  .map(
    (method): Fault => ({
      name: `verb ${method}`,
      isNegative: false,
      spoil: (draft) => {
        draft.method = method;
        // Signing out for real is what this would do.
        if (method === 'DELETE' && draft.target.path.endsWith('/sessions/current')) delete draft.headers.authorization;
      },
    }),
  );
