import { readDefinition } from '@app/review';
import type { Definition } from '@app/workflow';

/** Prints each fault of what was read on a line of its own; gives the definition where there is none. */
export function validateWorkflow(value: unknown, print: (line: string) => void): Definition | null {
  const { definition, faults } = readDefinition(value);
  for (const { place, ko, en, code } of faults) print(`${place}: ${ko} / ${en} (${code})`);
  return definition;
}
