import type { IsHoliday } from '../clocks/count-days.js';
import { addDays } from '../clocks/count-days.js';
import { dayOf } from '../clocks/seoul-time.js';
import type { Definition } from '../definition/definition.js';
import type { Role } from '../definition/names.js';
import { filled } from './a-case.js';
import { allowed } from './list-allowed.js';
import type { Facts, Input, Snapshot } from './snapshot.js';
import { type Moved, openClocks, transition } from './transition.js';

export const isHoliday: IsHoliday = (day) => /-(01-01|03-01|05-05|08-15|10-03|12-25)$/.test(day);

/** One attempt: which of the listed moves, how much later, by whom, and what is true then. */
export interface Attempt {
  pick: number;
  laterMs: number;
  roles: Role[];
  facts: Facts;
  /** Days ahead that are filled in, and other numbers. */
  ahead: number;
}

/** A move that happened, as it is recorded. */
export interface Recorded {
  name: string;
  fields: Input['fields'];
  now: Date;
  roles: Role[];
  isSigned: boolean;
  facts: Facts;
}

export interface Walk {
  at: Snapshot;
  recorded: Recorded[];
}

export function begin(definition: Definition, openedAt: Date, facts: Facts): Walk {
  const at = {
    state: definition.initial,
    lane: definition.lanes[0]!.code,
    openedAt,
    stateSince: openedAt,
    mergedFrom: null,
    clocks: openClocks(definition, openedAt, isHoliday),
    facts,
  };
  return { at, recorded: [] };
}

export function inputOf({ fields, now, roles, isSigned }: Omit<Recorded, 'name' | 'facts'>): Input {
  const earlier = [1, 2].map(() => ({ isFirst: true, isAnsweredToSame: true }));
  return { fields, now, roles, isSigned, isHoliday, earlier };
}

/** What somebody fills in who knows what is asked; of a number that is too large some still is. */
export function fieldsAt(now: Date, ahead: number): Input['fields'] {
  const day = dayOf(now);
  return {
    ...filled,
    promisedOn: addDays(day, 1 + ahead),
    respondBy: addDays(day, 1 + (ahead % 20)),
    effectFrom: addDays(day, -(ahead % 30)),
    extendBy: 1 + (ahead % 14),
  };
}

export function snapshotOf({ at }: Walk, { facts }: Pick<Attempt, 'facts'>): Snapshot {
  return { ...at, facts };
}

/** Tries one of the moves that are listed; one that waits for a signature is signed. Null where none is listed. */
export function tryMove(definition: Definition, walk: Walk, now: Date, attempt: Attempt) {
  const snapshot = snapshotOf(walk, attempt);
  const { roles, facts } = attempt;
  const listed = allowed(definition, snapshot, { roles, now, isHoliday });
  const move = listed[attempt.pick % Math.max(1, listed.length)];
  if (!move) return null;
  const prepared = {
    name: move.name,
    fields: fieldsAt(now, attempt.ahead),
    now,
    roles,
    isSigned: false,
    facts,
  };
  const outcome = transition(definition, snapshot, move.name, inputOf(prepared));
  if (!outcome.ok || outcome.awaits === null) return { move, recorded: prepared, outcome };
  const signed = { ...prepared, roles: outcome.awaits, isSigned: true };
  return { move, recorded: signed, outcome: transition(definition, snapshot, move.name, inputOf(signed)) };
}

export function goOn(
  { at, recorded }: Walk,
  done: Recorded,
  { state, lane, mergedFrom, clocks }: Moved,
): Walk {
  const stateSince = state === at.state ? at.stateSince : done.now;
  return { at: { ...at, state, lane, mergedFrom, clocks, stateSince }, recorded: [...recorded, done] };
}
