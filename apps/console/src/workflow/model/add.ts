import { codeOf, type Definition, type Element, type ListName } from './definition.js';
import type { Selected } from './selection.js';

const STEMS: Record<ListName, string> = {
  states: 'state',
  transitions: 'move',
  clocks: 'clock',
  lanes: 'lane',
  rubric: 'criterion',
};

/** A new element at the end of its list, with a code that is free, and its place. What it lacks the check names. */
export function add(
  definition: Definition,
  list: ListName,
  given: Partial<Element> = {},
): { definition: Definition; selected: Selected } {
  const elements = definition[list] as Element[];
  const element = { ...fresh(list, freeCode(list, elements)), ...given };
  return {
    definition: { ...definition, [list]: [...elements, element] },
    selected: { list, index: elements.length },
  };
}

function fresh(list: ListName, code: string): Element {
  const label = { ko: '', en: '' };
  if (list === 'states') return { code, label, kind: 'open', isPublic: true };
  if (list === 'lanes') return { code, label };
  if (list === 'rubric') return { code, label, points: 20 };
  if (list === 'clocks')
    return {
      code,
      label,
      counting: 'civil',
      period: {},
      party: 'agency',
      starts: [],
      stands: [],
      ends: [],
      isPublic: true,
    };
  return {
    name: code,
    label,
    from: [],
    to: null,
    roles: ['reviewer', 'lead'],
    fields: [],
    conditions: [{ name: 'own_agency' }],
    effects: [],
    tone: 'neutral',
    isPublic: true,
  };
}

function freeCode(list: ListName, elements: Element[]): string {
  const taken = new Set(elements.map(codeOf));
  let number = elements.length + 1;
  while (taken.has(`${STEMS[list]}_${number}`)) number += 1;
  return `${STEMS[list]}_${number}`;
}
