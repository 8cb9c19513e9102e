import type { Definition } from './definition.js';

/** Whether two definitions say the same, whatever the order of their properties; the version number aside. */
export function isSameWorkflow(one: Definition, other: Definition): boolean {
  return ordered({ ...one, version: 0 }) === ordered({ ...other, version: 0 });
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
