import type { Definition } from '../definition/definition.js';

/** The names that a definition gives itself, for those that refer to them. */
export interface KnownNames {
  lanes: Set<string>;
  states: Set<string>;
  transitions: Set<string>;
  clocks: Set<string>;
}

export function knownNames({ lanes, states, transitions, clocks }: Definition): KnownNames {
  return {
    lanes: new Set(lanes.map(({ code }) => code)),
    states: new Set(states.map(({ code }) => code)),
    transitions: new Set(transitions.map(({ name }) => name)),
    clocks: new Set(clocks.map(({ code }) => code)),
  };
}
