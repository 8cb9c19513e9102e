import type { Bilingual } from '../definition/definition.js';
import { isBlank } from '../moves/field-values.js';
import { type Fault, fault } from './fault.js';

interface Named {
  code: string;
  label: Bilingual;
}

const duplicates = {
  lanes: 'workflow.duplicate_lane',
  states: 'workflow.duplicate_state',
  transitions: 'workflow.duplicate_transition',
  clocks: 'workflow.duplicate_clock',
  rubric: 'workflow.duplicate_criterion',
} as const;

/** Faults of the names in one list of a definition: codes that come twice, labels that say nothing. */
export function checkNames(list: keyof typeof duplicates, named: Named[]): Fault[] {
  const seen = new Set<string>();
  return named.flatMap(({ code, label }) => {
    const place = `${list}.${code}`;
    const faults: Fault[] = [];
    if (seen.has(code)) faults.push(fault(duplicates[list], place, code));
    seen.add(code);
    return [...faults, ...checkLabel(`${place}.label`, label, code)];
  });
}

/** A fault where a label is blank in either language. */
export function checkLabel(place: string, { ko, en }: Bilingual, name: string): Fault[] {
  return isBlank(ko) || isBlank(en) ? [fault('workflow.label_missing', place, name)] : [];
}

/** One fault for each name that is none of the known ones. */
export function checkKnown(
  code: Parameters<typeof fault>[0],
  place: string,
  names: readonly string[],
  known: ReadonlySet<string>,
): Fault[] {
  return names.filter((name) => !known.has(name)).map((name) => fault(code, place, name));
}
