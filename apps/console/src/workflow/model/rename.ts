import { codeOf, type Definition, type Element, type ListName } from './definition.js';

/** Gives an element another code, and names it so wherever it is named. */
export function rename(definition: Definition, list: ListName, from: string, to: string): Definition {
  const named = (code: string): string => (code === from ? to : code);
  const elements = (definition[list] as Element[]).map((element) => {
    if (codeOf(element) !== from) return element;
    return 'name' in element ? { ...element, name: to } : { ...element, code: to };
  });
  const renamed: Definition = { ...definition, [list]: elements };
  const { transitions, clocks } = renamed;
  if (list === 'states')
    return {
      ...renamed,
      initial: named(renamed.initial),
      transitions: transitions.map((move) => ({
        ...move,
        from: move.from.map(named),
        to: move.to === null ? null : named(move.to),
      })),
      clocks: clocks.map((rule) => ({
        ...rule,
        starts: rule.starts.map(named),
        stands: rule.stands.map(named),
        ends: rule.ends.map(named),
      })),
    };
  if (list === 'transitions')
    return {
      ...renamed,
      clocks: clocks.map((rule) => (rule.atDue ? { ...rule, atDue: rule.atDue.map(named) } : rule)),
    };
  if (list === 'rubric') return renamed;
  const param = list === 'clocks' ? 'clock' : 'lane';
  const parts = list === 'clocks' ? (['extends', 'restarts'] as const) : (['lane'] as const);
  return {
    ...renamed,
    transitions: transitions.map((move) => {
      const changed = {
        ...move,
        conditions: move.conditions.map((condition) =>
          condition.params?.[param] === from
            ? { ...condition, params: { ...condition.params, [param]: to } }
            : condition,
        ),
      };
      for (const part of parts) if (changed[part] === from) changed[part] = to;
      return changed;
    }),
  };
}
