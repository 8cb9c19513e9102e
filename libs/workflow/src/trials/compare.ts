import type { Definition } from '../definition/definition.js';
import { canonical } from './canonical.js';

/** Something in which two versions differ. */
export interface Difference {
  /**
   * Where: `title`, `initial`, `lanes.<code>`, `states.<code>`, `transitions.<name>`, `clocks.<code>`, `rubric.<code>`; or the name
   * of a list, such as `transitions`, where only its order changed.
   */
  place: string;
  kind: 'added' | 'removed' | 'changed';
  /** Of something that changed: the names of its properties that did, or `order`. */
  parts?: string[];
  /** What was there: the whole, or of something that changed its parts by name. */
  before?: unknown;
  /** What is there now, likewise. */
  after?: unknown;
}

type Element = Record<string, unknown>;

/**
 * Every difference between two versions of a workflow, and an empty list where they mean the same: title, initial
 * state, lanes, states, transitions, clocks, rubric, in this order. Within a list come first, in the order of `before`,
 * the elements that were removed or changed, then the added ones in the order of `after`. Elements are matched by
 * code or name, so one that was renamed is removed and added. The order of names that are a set, such as `from`
 * or `roles`, means nothing; that of effects, fields and the lists themselves does: effects follow in turn, forms
 * and buttons are shown so, and a case begins in the first lane. The version number is no difference.
 */
export function compare(before: Definition, after: Definition): Difference[] {
  return [
    ...compareValue('title', before.title, after.title),
    ...compareValue('initial', before.initial, after.initial),
    ...compareList('lanes', 'code', before, after),
    ...compareList('states', 'code', before, after),
    ...compareList('transitions', 'name', before, after),
    ...compareList('clocks', 'code', before, after),
    ...compareList('rubric', 'code', before, after),
  ];
}

function compareValue(place: 'title' | 'initial', before: unknown, after: unknown): Difference[] {
  return canonical(place, before) === canonical(place, after)
    ? []
    : [{ place, kind: 'changed', before, after }];
}

function compareList(
  list: 'lanes' | 'states' | 'transitions' | 'clocks' | 'rubric',
  key: 'code' | 'name',
  beforeAll: Definition,
  afterAll: Definition,
): Difference[] {
  const before = byKey(beforeAll[list], key);
  const after = byKey(afterAll[list], key);
  const differences: Difference[] = [];
  for (const [code, was] of before) {
    const is = after.get(code);
    if (is) differences.push(...compareElement(`${list}.${code}`, was, is));
    else differences.push({ place: `${list}.${code}`, kind: 'removed', before: was });
  }
  for (const [code, is] of after)
    if (!before.has(code)) differences.push({ place: `${list}.${code}`, kind: 'added', after: is });
  return [...differences, ...compareOrder(list, [...before.keys()], [...after.keys()])];
}

/** Of elements that are there twice, which a definition without faults has not, the first counts. */
function byKey(elements: object[], key: string): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const element of elements as Element[])
    if (!found.has(String(element[key]))) found.set(String(element[key]), element);
  return found;
}

function compareElement(place: string, before: Element, after: Element): Difference[] {
  const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (part) => canonical(part, before[part]) !== canonical(part, after[part]),
  );
  if (parts.length === 0) return [];
  return [{ place, kind: 'changed', parts, before: pick(before, parts), after: pick(after, parts) }];
}

function compareOrder(place: string, before: string[], after: string[]): Difference[] {
  const was = before.filter((code) => after.includes(code));
  const is = after.filter((code) => before.includes(code));
  if (was.every((code, index) => code === is[index])) return [];
  return [{ place, kind: 'changed', parts: ['order'], before: { order: was }, after: { order: is } }];
}

function pick(element: Element, parts: string[]): Element {
  return Object.fromEntries(
    parts.filter((part) => element[part] !== undefined).map((part) => [part, element[part]]),
  );
}
