import { codeOf, type Definition, type Element, type ListName } from './definition.js';
import { fallsWith } from './references.js';

/**
 * The definition without an element, and without what names it: a state leaves the lists it stands in and takes
 * the moves along that led there or started nowhere else. What is left without a sense is named by the check.
 */
export function remove(definition: Definition, list: ListName, code: string): Definition {
  const fallen =
    list === 'states'
      ? definition.transitions.map(({ name }) => name).filter((name) => fallsWith(definition, code, name))
      : [];
  const without = drop(definition, list, code);
  return forget(
    fallen.reduce((rest, name) => forget(drop(rest, 'transitions', name), 'transitions', name), without),
    list,
    code,
  );
}

function drop(definition: Definition, list: ListName, code: string): Definition {
  const elements = definition[list] as Element[];
  return { ...definition, [list]: elements.filter((element) => codeOf(element) !== code) };
}

function forget(definition: Definition, list: ListName, code: string): Definition {
  const { transitions, clocks } = definition;
  const others = (codes: string[]) => codes.filter((other) => other !== code);
  if (list === 'states')
    return {
      ...definition,
      transitions: transitions.map((move) => ({ ...move, from: others(move.from) })),
      clocks: clocks.map((rule) => ({
        ...rule,
        starts: others(rule.starts),
        stands: others(rule.stands),
        ends: others(rule.ends),
      })),
    };
  if (list === 'transitions')
    return {
      ...definition,
      clocks: clocks.map((rule) => (rule.atDue ? { ...rule, atDue: others(rule.atDue) } : rule)),
    };
  const param = list === 'clocks' ? 'clock' : 'lane';
  const parts = list === 'clocks' ? (['extends', 'restarts'] as const) : (['lane'] as const);
  return {
    ...definition,
    transitions: transitions.map((move) => {
      const rest = { ...move, conditions: move.conditions.filter(({ params }) => params?.[param] !== code) };
      for (const part of parts) if (rest[part] === code) delete rest[part];
      return rest;
    }),
  };
}
