import type { Definition } from '../definition/definition.js';
import { statutory } from '../shipped/statutory/statutory.js';
import type { FaultCode } from './fault.js';

/** A definition with one thing changed, and the one fault that it makes. For tests. */
export type Spoiled = [code: FaultCode, place: string, definition: Definition];

/** What is changed of a thing; it may be what the types forbid. */
type Change = Record<string, unknown>;

/** The definition with other parts in the place of its own. */
export function spoil(change: Change, of: Definition = statutory): Definition {
  return { ...of, ...change };
}

export function spoilState(code: string, change: Change, of: Definition = statutory): Definition {
  return { ...of, states: replaced(of.states, (state) => state.code === code, change) };
}

export function spoilMove(name: string, change: Change, of: Definition = statutory): Definition {
  return { ...of, transitions: replaced(of.transitions, (move) => move.name === name, change) };
}

export function spoilClock(code: string, change: Change, of: Definition = statutory): Definition {
  return { ...of, clocks: replaced(of.clocks, (rule) => rule.code === code, change) };
}

export function withoutMoves(names: string[], of: Definition = statutory): Definition {
  return { ...of, transitions: of.transitions.filter(({ name }) => !names.includes(name)) };
}

function replaced<Item>(list: Item[], isIt: (item: Item) => boolean, change: Change): Item[] {
  if (!list.some(isIt)) throw new Error(`Nothing to spoil: ${JSON.stringify(change)}`);
  return list.map((item) => (isIt(item) ? { ...item, ...change } : item));
}
