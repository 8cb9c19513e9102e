import type { Definition } from './definition.js';
import type { Selected } from './selection.js';

/** The definition at one time, with what was open in the panel. */
export interface Moment {
  definition: Definition;
  selected: Selected | null;
}

/** What was, is, and was undone. Changes of one group in a row, such as the letters of a word, are one step. */
export interface History {
  past: Moment[];
  present: Moment;
  future: Moment[];
  group: string | null;
}

export function begin(definition: Definition): History {
  return { past: [], present: { definition, selected: null }, future: [], group: null };
}

/** A change of the definition, and of what is open where that is given. */
export function change(history: History, next: Partial<Moment>, group: string | null = null): History {
  const { past, present } = history;
  const isOneStep = group !== null && group === history.group;
  return {
    past: isOneStep ? past : [...past, present],
    present: { ...present, ...next },
    future: [],
    group,
  };
}

/** Opens something; nothing to undo. */
export function open(history: History, selected: Selected | null): History {
  return { ...history, present: { ...history.present, selected }, group: null };
}

export function undo(history: History): History {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (!before) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], group: null };
}

export function redo(history: History): History {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  if (!next) return history;
  return { past: [...past, present], present: next, future: rest, group: null };
}
