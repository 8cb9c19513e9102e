/** Lists of a definition whose order means nothing, and in which a name that stands twice stands once. */
const sets = new Set(['from', 'roles', 'approvers', 'starts', 'stands', 'ends', 'conditions', 'codes']);

/**
 * A value of a definition as a text that is the same for two values exactly where they mean the same. `part` is
 * the name of the property that holds it. Keys are sorted; what is absent, null or empty is one and the same, as
 * no parameters are for a condition and no approvers for a transition.
 */
export function canonical(part: string, value: unknown): string {
  if (Array.isArray(value)) {
    const members = value.map((member) => canonical('', member));
    if (members.length === 0) return 'null';
    return `[${(sets.has(part) ? [...new Set(members)].sort() : members).join()}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, canonical(key, inner)] as const)
    .filter(([, text]) => text !== 'null')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, text]) => `${JSON.stringify(key)}:${text}`);
  return entries.length === 0 ? 'null' : `{${entries.join()}}`;
}
