import type { Field, Transition } from '../definition/definition.js';
import { type FieldKind, fieldKinds, fieldNames } from '../definition/names.js';
import { checkKnown } from './check-names.js';
import { type Fault, fault } from './fault.js';

const known = new Set<string>(fieldNames);

/** Faults of what a move asks for: names, and the lists from which codes are chosen. */
export function checkFields({ name: move, fields }: Transition): Fault[] {
  const place = `transitions.${move}.fields`;
  const names = fields.map(({ name }) => name);
  const asked = fields.filter(({ name }) => known.has(name));
  return [
    ...checkKnown('workflow.unknown_field', place, names, known),
    ...names
      .filter((name, index) => known.has(name) && names.indexOf(name) < index)
      .map((name) => fault('workflow.duplicate_field', place, name)),
    ...asked
      .filter((field) => isChosen(field) && !field.grounds)
      .map(({ name }) => fault('workflow.grounds_missing', place, name)),
    ...asked
      .filter((field) => !isChosen(field) && field.grounds)
      .map(({ name }) => fault('workflow.grounds_not_taken', place, name)),
  ];
}

/** Agencies are a list of their own in the catalogue. */
function isChosen({ name }: Field): boolean {
  const kind: FieldKind = fieldKinds[name];
  return (kind === 'code' || kind === 'codes') && name !== 'agency';
}
