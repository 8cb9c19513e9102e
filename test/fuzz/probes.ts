import fc from 'fast-check';
import { pathFaults, queryFaults, strangeQueries } from './address-faults.js';
import { bodyFaults, fieldFaults } from './body-faults.js';
import { type Draft, type Fault, NO_FAULT } from './faults.js';
import { headerFaults, methodFaults } from './header-faults.js';
import type { Operation } from './operations.js';
import type { RawRequest } from './send-raw.js';
import { validObject, write } from './values.js';

/** What the requests are about: who asks, and ids that exist. */
export interface World {
  /** Bearer tokens; a guest has none. */
  tokens: Record<'citizen' | 'reviewer' | 'administrator', string>;
  /** Values for the path, by what comes before the parameter: `ideas`, `drafts`. */
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

/** Any request to any operation: well formed, or spoiled in one way. The first choices are the simplest. */
export function aProbe(operations: Operation[], world: World): fc.Arbitrary<Probe> {
  const taking = operations.filter(({ body }) => body !== null);
  return fc.constantFrom(...operations, ...taking).chain((operation) => {
    const [, what] = /(\w+)\/\{\w+\}/.exec(operation.path) ?? [];
    const ids = what === undefined ? [''] : world.ids[what]!;
    return fc
      .record({
        actor: fc.constantFrom('guest', 'citizen', 'reviewer', 'administrator'),
        path: fc.constantFrom(...ids).map((id) => operation.path.replace(/\{\w+\}/, id)),
        query: validObject(operation.query),
        body: operation.body ? validObject(operation.body) : fc.constant(null),
        fault: aFault(operation),
      })
      .map(({ actor, path, query, body, fault }): Probe => {
        const draft: Draft = {
          target: { path, query: queryOf(query) },
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
        return {
          operation: name,
          actor,
          fault: fault.name,
          isNegative: fault.isNegative,
          method,
          target,
          headers,
          body: draft.body,
        };
      });
  });
}

const queryOf = (values: Record<string, unknown>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');

function aFault(operation: Operation): fc.Arbitrary<Fault> {
  const { body, query } = operation;
  const whole = fc.constant(NO_FAULT);
  const faults: fc.Arbitrary<Fault>[] = [whole, whole, pathFaults(operation), methodFaults];
  if (Object.keys(query.properties!).length) faults.push(queryFaults(query));
  else faults.push(strangeQueries);
  if (body) faults.push(fieldFaults(body), fieldFaults(body), bodyFaults, headerFaults);
  return fc.oneof(...faults);
}
