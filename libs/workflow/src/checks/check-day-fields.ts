import type { ClockRule, Definition, Transition } from '../definition/definition.js';
import { type FieldKind, fieldKinds, type FieldName } from '../definition/names.js';
import { type Fault, fault } from './fault.js';

/**
 * Faults of the fields from which a clock takes its day. Each holds a day; every move that can start the clock must
 * require it; and the opening of a case fills in nothing.
 */
export function checkDayFields({ initial, transitions }: Definition, rule: ClockRule): Fault[] {
  const starting = transitions.filter((move) => mayStart(move, rule));
  return (['given', 'from'] as const).flatMap((part) => {
    const field = rule[part];
    if (field === undefined) return [];
    const kind = kindOf(field);
    const place = `clocks.${rule.code}`;
    if (kind !== 'day')
      return [fault(kind ? 'workflow.not_a_day' : 'workflow.unknown_field', `${place}.${part}`, field)];
    return [
      ...(rule.starts.includes(initial) ? [fault('workflow.day_not_asked', `${place}.starts`, initial)] : []),
      ...starting
        .filter(({ fields }) => !fields.some(({ name, required }) => name === field && required))
        .map(({ name }) => fault('workflow.day_not_asked', `transitions.${name}.fields`, field)),
    ];
  });
}

function kindOf(field: FieldName): FieldKind | undefined {
  return Object.hasOwn(fieldKinds, field) ? fieldKinds[field] : undefined;
}

function mayStart({ from, to, restarts }: Transition, { code, starts }: ClockRule): boolean {
  if (restarts === code) return true;
  return to !== null && starts.includes(to) && from.some((state) => state !== to);
}
