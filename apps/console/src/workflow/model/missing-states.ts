import { type Definition, find } from './definition.js';

/** States that a definition lacks: those of the version in use, and those of cases on older ones. */
export function missingStates(definition: Definition, base: Definition, others: string[] = []): string[] {
  const codes = new Set([...base.states.map(({ code }) => code), ...others]);
  return [...codes].filter((code) => !find(definition, 'states', code));
}
