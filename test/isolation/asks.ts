import { v7 } from 'uuid';
import type { RawRequest } from '../fuzz/send-raw.js';
import type { Ask } from './policy.js';
import type { Kind, Objects } from './kinds.js';

/** What follows from another: a link is of the idea beside it. */
const FOLLOWS: Partial<Record<Kind, Kind>> = {
  link: 'idea',
  confirmLink: 'pending',
  proposalLink: 'proposal',
  followLink: 'follow',
  resetLink: 'reset',
  inviteLink: 'invitation',
  visitLink: 'visit',
};

/** The kinds of id in a request, each once: wherever it stands. */
export function kindsIn(ask: Ask): Kind[] {
  const written = JSON.stringify([ask.query, ask.body, ask.form]);
  const inside = [...written.matchAll(/\{(\w+)\}/g)].map(([, kind]) => kind as Kind);
  const named = (ask.path ?? []).filter((part): part is Kind => !part.startsWith('='));
  return [...new Set([...named, ...inside].filter((kind) => !(kind in FOLLOWS)))];
}

/** Whose thing stands in the place of each kind. */
export type Choice = (kind: Kind) => Objects;

export interface Context {
  method: string;
  /** As the router has it, with `:id`. */
  route: string;
  host: string;
  token: string | undefined;
  /** Of a form: the cookie and the field. */
  formToken: { cookie: string; field: string };
}

/** The request with every id put in place. */
export function fill(
  ask: Ask,
  choose: Choice,
  { method, route, host, token, formToken }: Context,
): RawRequest {
  const nameOf = (kind: Kind): string => choose(FOLLOWS[kind] ?? kind)[kind];
  const put = (text: string): string => text.replace(/\{(\w+)\}/g, (_, kind) => nameOf(kind as Kind));
  const path = [...(ask.path ?? [])];
  const target = route.replace(/:\w+/g, () => encodeURIComponent(placed(path.shift()!, nameOf)));
  const query = Object.entries(ask.query ?? {}).map(
    ([name, value]) => `${name}=${encodeURIComponent(put(value))}`,
  );
  const form =
    ask.form && new URLSearchParams({ ...fields(ask.form, put), _csrf: formToken.field }).toString();
  const body = ask.body ? put(JSON.stringify(ask.body)) : (form ?? null);
  return {
    method,
    target: query.length ? `${target}?${query.join('&')}` : target,
    headers: {
      host,
      ...ask.headers,
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== null && {
        'content-type': ask.body ? 'application/json' : 'application/x-www-form-urlencoded',
      }),
      ...(form && { cookie: formToken.cookie }),
    },
    body,
  };
}

/** A kind stands for its thing, `=new` for an id that nobody has had, any other text for itself. */
const placed = (part: string, nameOf: (kind: Kind) => string): string =>
  part === '=new' ? v7() : part.startsWith('=') ? part.slice(1) : nameOf(part as Kind);

const fields = (form: Record<string, string>, put: (text: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(form).map(([name, value]) => [name, put(value)]));
