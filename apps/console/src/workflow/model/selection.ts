import { type Definition, type Element, LISTS, type ListName } from './definition.js';

/** What is open in the panel: an element by its place in its list, or what concerns the workflow as a whole. */
export type Selected = { list: ListName; index: number } | { list: 'whole' };

/** The element that is selected; nothing where the list has become shorter. */
export function elementAt(definition: Definition, selected: Selected): Element | undefined {
  return selected.list === 'whole' ? undefined : definition[selected.list][selected.index];
}

export function isSame(one: Selected | null, other: Selected): boolean {
  if (one?.list !== other.list) return false;
  return one.list === 'whole' || other.list === 'whole' || one.index === other.index;
}

/** Where an element of this code stands; null where there is none. */
export function placeOf(definition: Definition, list: ListName, code: string): Selected | null {
  const index = (definition[list] as { code?: string; name?: string }[]).findIndex(
    (element) => (element.name ?? element.code) === code,
  );
  return index < 0 ? null : { list, index };
}

export function isList(name: string): name is ListName {
  return LISTS.some((known) => known === name);
}
