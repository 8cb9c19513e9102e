import fc from 'fast-check';
import { EVERYBODYS, type Fault, UNKNOWN } from './faults.js';
import type { Schema } from './operations.js';
import { write, wrongOf } from './values.js';

const inBody = (name: string, change: (value: Record<string, unknown>) => unknown): Fault => ({
  name,
  isNegative: true,
  spoil: (draft) => {
    // The raw numbers of a valid body are none, so it can be read back.
    draft.body = write(change(JSON.parse(draft.body!) as Record<string, unknown>));
  },
});

/** One field wrong, missing or unknown. */
export function fieldFaults({ properties = {}, required = [] }: Schema): fc.Arbitrary<Fault> {
  const wrongs = Object.entries(properties).map(([name, schema]) => {
    const inner = Object.entries(schema.properties ?? {}).map(([innerName, innerSchema]) =>
      wrongOf(innerSchema).map((value) =>
        inBody(`wrong ${name}.${innerName}`, (body) => ({
          ...body,
          [name]: { ...(body[name] as object), [innerName]: value },
        })),
      ),
    );
    const outer = wrongOf(schema).map((value) =>
      inBody(`wrong ${name}`, (body) => ({ ...body, [name]: value })),
    );
    return fc.oneof(outer, ...inner);
  });
  const missing = required.flatMap((name) => [
    inBody(`missing ${name}`, ({ [name]: _missing, ...rest }) => rest),
    ...(properties[name]?.nullable ? [] : [inBody(`null ${name}`, (body) => ({ ...body, [name]: null }))]),
  ]);
  const extra = fc
    .record({
      name: fc.constantFrom(...UNKNOWN.filter((name) => !(name in properties)), ...EVERYBODYS),
      value: fc.constantFrom<unknown>(1, 'x', null, {}, [], { isAdmin: true }),
    })
    .map(({ name, value }) => ({
      ...inBody(`unknown ${name}`, (body) => withOwn(body, name, value)),
      isNegative: UNKNOWN.includes(name),
    }));
  return fc.oneof(...wrongs, extra, ...(missing.length ? [fc.constantFrom(...missing)] : []));
}

/** An assignment to `__proto__` would change the prototype instead. */
function withOwn(body: Record<string, unknown>, name: string, value: unknown): unknown {
  return Object.defineProperty({ ...body }, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

const text = (name: string, body: string | null): Fault => ({
  name,
  isNegative: true,
  spoil: (draft) => (draft.body = body),
});

/** The whole body is something else. */
export const bodyFaults = fc.constantFrom<Fault>(
  inBody('array for object', (body) => [body]),
  inBody('array of junk', () => [{ evil: 1 }]),
  inBody('object inside', (body) => ({ body })),
  ...[
    '[]',
    '1',
    'true',
    '"text"',
    '"\\ud800"',
    '',
    '{',
    '{"',
    '{"a":}',
    '{"a":1,}',
    'NaN',
    "{'a':1}",
    '\u0000',
  ].map((raw) => text(`body ${JSON.stringify(raw)}`, raw)),
  text('deep', `${'['.repeat(20_000)}${']'.repeat(20_000)}`),
  text('deep objects', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`),
  text(
    'many fields',
    JSON.stringify(Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`f${at}`, at]))),
  ),
  text('too large', `{"title":"${'x'.repeat(2_200_000)}"}`),
  { name: 'truncated', isNegative: true, spoil: (draft) => (draft.body = draft.body!.slice(0, -1)) },
  { name: 'two bodies', isNegative: true, spoil: (draft) => (draft.body += draft.body!) },
);
