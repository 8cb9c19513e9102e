import { type Definition, find, type ListName } from './definition.js';

/** What refers to an element: the part of another one that names it. */
export interface Reference {
  list: ListName | 'whole';
  code: string;
  part: string;
}

/** Everything in a definition that names this element. */
export function referencesTo(definition: Definition, list: ListName, code: string): Reference[] {
  const { transitions, clocks, initial } = definition;
  const ofMove = (part: string, names: (move: Definition['transitions'][number]) => boolean) =>
    transitions.filter(names).map(({ name }) => ({ list: 'transitions' as const, code: name, part }));
  const ofClock = (part: string, names: (rule: Definition['clocks'][number]) => boolean) =>
    clocks.filter(names).map((rule) => ({ list: 'clocks' as const, code: rule.code, part }));
  const asks = (param: 'clock' | 'lane') =>
    ofMove('conditions', ({ conditions }) => conditions.some(({ params }) => params?.[param] === code));
  if (list === 'states')
    return [
      ...(initial === code ? [{ list: 'whole' as const, code: '', part: 'initial' }] : []),
      ...ofMove('from', ({ from }) => from.includes(code)),
      ...ofMove('to', ({ to }) => to === code),
      ...(['starts', 'stands', 'ends'] as const).flatMap((part) =>
        ofClock(part, (rule) => rule[part].includes(code)),
      ),
    ];
  if (list === 'transitions') return ofClock('atDue', ({ atDue = [] }) => atDue.includes(code));
  if (list === 'clocks')
    return [
      ...ofMove('extends', (move) => move.extends === code),
      ...ofMove('restarts', (move) => move.restarts === code),
      ...asks('clock'),
    ];
  if (list === 'rubric') return [];
  return [...ofMove('lane', ({ lane }) => lane === code), ...asks('lane')];
}

/** Whether removing this state takes the transition with it: it leads there, or starts nowhere else. */
export function fallsWith(definition: Definition, state: string, name: string): boolean {
  const move = find(definition, 'transitions', name);
  return move !== undefined && (move.to === state || move.from.every((code) => code === state));
}
