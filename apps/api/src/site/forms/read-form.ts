import { validate } from 'uuid';
import type { Actor } from '@app/platform';

/** What a person typed, by the name of the field. */
export type Typed = Record<string, string>;

/** Fields that serve the form itself. */
const OWN = ['_csrf', 'key', 'member', 'stamp', 'homepage', 'proof'];

/** The texts of a form's body: one for each field, line ends as `\n`, nothing for what was left empty. */
export function readForm(body: unknown): Typed {
  if (typeof body !== 'object' || body === null) return {};
  const texts = Object.entries(body).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]);
  return Object.fromEntries(
    texts
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '')
      .map(([name, text]) => [name, text.replace(/\r\n?/g, '\n')]),
  );
}

/**
 * The typed texts as REST would send them: `contact.email` becomes `{ contact: { email } }`, a ticked box
 * becomes true, ids with commas between become a list, and the fields that serve the form itself are left out.
 */
export function toRequest(
  typed: Typed,
  boxes: readonly string[] = [],
  lists: readonly string[] = [],
): Record<string, unknown> {
  const request = new Map<string, unknown>();
  for (const [name, text] of Object.entries(typed)) {
    if (OWN.includes(name)) continue;
    const value = boxes.includes(name) ? true : lists.includes(name) ? idsIn(text) : text;
    const [outer, inner] = name.split('.', 2) as [string, string?];
    request.set(
      outer,
      inner === undefined ? value : { ...(request.get(outer) as object | undefined), [inner]: value },
    );
  }
  return Object.fromEntries(request);
}

/** Whether a member wrote the form and their sign-in has ended since: as a guest they would send it without their files. */
export const isSignedOut = ({ kind }: Actor, { member }: Typed): boolean =>
  member !== undefined && kind !== 'account';

/** Only these fields. */
export function pick(typed: Typed, names: readonly string[]): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => names.includes(name)));
}

/** The ids in a field that names several; what is none is passed over. */
export function idsIn(text = ''): string[] {
  return [...new Set(text.split(',').filter((id) => validate(id)))];
}

/** What was kept of a form as the form holds it: texts as they are, a ticked box where something is true, lists of ids. */
export function typedFrom(content: object): Typed {
  const texts = Object.entries(content).map(([name, value]) => [
    name,
    value === true ? 'yes' : Array.isArray(value) ? value.join(',') : value,
  ]);
  return Object.fromEntries(texts.filter(([, value]) => typeof value === 'string' && value !== ''));
}
