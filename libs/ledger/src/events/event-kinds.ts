/** `announced`: another context must listen. `recorded`: the fact stands in the ledger, nobody is woken. */
export type EventNature = 'announced' | 'recorded';

const declared = new Map<string, EventNature>();

/**
 * Declares the events one context records, `noun.past-participle`. Recording or listening to an undeclared
 * kind fails, and boot fails when nobody listens to an announced one.
 */
export function declareEvents<K extends `${string}.${string}`>(
  kinds: Record<K, EventNature>,
): { [P in K]: P } {
  const names = Object.keys(kinds) as K[];
  for (const name of names) declared.set(name, kinds[name]);
  return Object.fromEntries(names.map((name) => [name, name])) as { [P in K]: P };
}

/** All declared kinds and their nature. */
export function declaredEvents(): ReadonlyMap<string, EventNature> {
  return declared;
}
