/** What a template may leave open: facts of the case, never of the proposer. */
export const VARIABLES = ['number', 'title', 'agency', 'dueOn', 'submittedOn', 'today'] as const;
export type Variable = (typeof VARIABLES)[number];

/** What stands for each variable; null where the case has none. */
export type Values = Record<Variable, string | null>;

const PLACES = /\{\{([^{}]*)\}\}/g;

/** The names in a template that are no variables, each once; what is opened and not closed is one too. */
export function findUnknown(text: string): string[] {
  const named = [...text.matchAll(PLACES)].map(([, name]) => name!.trim());
  const unknown = named.filter((name) => !VARIABLES.some((known) => known === name));
  const isOpen = /\{\{|\}\}/.test(text.replace(PLACES, ''));
  return [...new Set([...unknown, ...(isOpen ? ['{{'] : [])])];
}

/** The text of a template for one case. Where there is no value the variable stays, so that nobody overlooks it. */
export function fillTemplate(text: string, values: Values): { text: string; missing: Variable[] } {
  const missing = new Set<Variable>();
  const filled = text.replace(PLACES, (place, name: string) => {
    const variable = name.trim() as Variable;
    const value = values[variable];
    if (value === null) missing.add(variable);
    return value ?? place;
  });
  return { text: filled, missing: [...missing] };
}
