import { findRunning } from '../clocks/running-clock.js';
import type { Definition } from '../definition/definition.js';
import type { Snapshot } from '../moves/snapshot.js';
import { type Change, type Mapping, mappedState, moveToVersion } from './move-to-version.js';

/** A clock that falls due at another instant; null where it does not run before, or no longer after. */
export interface DueChange {
  code: string;
  before: Date | null;
  after: Date | null;
}

/** Why a case could not go on: its state is gone, or somebody is expected to act in it and nothing leads out. */
export type Stuck = 'no_such_state' | 'no_way_out';

/** What a draft would mean for one case. */
export interface CaseTrial {
  id: string;
  /** The state it would be in; null where the draft has none for it. */
  state: string | null;
  stuck: Stuck | null;
  dueChanges: DueChange[];
  /** Transitions that start at its state today and would no longer. */
  disappearing: string[];
  /** Transitions that would start at its state and do not today. */
  gained: string[];
}

/** A transition, and how many cases it concerns. */
export interface Tally {
  name: string;
  count: number;
}

export interface TrialSummary {
  cases: number;
  /** Cases of which at least one clock falls due at another instant. */
  dueChanged: number;
  stuck: number;
  /** Most cases first. */
  disappearing: Tally[];
  gained: Tally[];
}

export interface Trial {
  cases: CaseTrial[];
  summary: TrialSummary;
}

/**
 * Plays a change of version on running cases: what it would mean for each one, and in sum. Changes nothing.
 *
 * `from` is the version that all cases follow, or finds the one that a case follows. `mapping` says where the
 * cases of a state go that the draft lacks. Instants are compared with those the clocks carry now, so a calendar
 * that has changed since shows as well. Takes a draft without faults; throws RangeError where the period of one
 * of its clocks is none.
 */
export function simulate(
  from: Definition | ((snapshot: Snapshot) => Definition),
  draft: Definition,
  cases: { id: string; snapshot: Snapshot }[],
  mapping: Mapping,
  change: Change,
): Trial {
  const tried = cases.map(({ id, snapshot }) => {
    const present = typeof from === 'function' ? from(snapshot) : from;
    const moved = moveToVersion(present, draft, snapshot, mapping, change);
    const today = namesFrom(present, snapshot.state);
    const then = moved ? namesFrom(draft, mappedState(mapping, snapshot.state)) : [];
    return {
      id,
      state: moved?.state ?? null,
      stuck: moved ? findStuck(draft, moved.state) : ('no_such_state' as const),
      dueChanges: moved ? listDueChanges(snapshot, moved) : [],
      disappearing: today.filter((name) => !then.includes(name)),
      gained: then.filter((name) => !today.includes(name)),
    };
  });
  return { cases: tried, summary: summarise(tried) };
}

function namesFrom({ transitions }: Definition, state: string): string[] {
  return transitions.filter(({ from }) => from.includes(state)).map(({ name }) => name);
}

/** Staying in a state is no way out of it; a settled or final one needs none. */
function findStuck({ states, transitions }: Definition, state: string): Stuck | null {
  const kind = states.find(({ code }) => code === state)?.kind;
  if (kind !== 'open' && kind !== 'waiting') return null;
  const leadsOut = transitions.some(({ from, to }) => from.includes(state) && to !== null && to !== state);
  return leadsOut ? null : 'no_way_out';
}

function listDueChanges(before: Snapshot, after: Snapshot): DueChange[] {
  const running = [...before.clocks, ...after.clocks].filter(({ endedAt }) => endedAt === null);
  return [...new Set(running.map(({ code }) => code))]
    .map((code) => ({
      code,
      before: findRunning(before.clocks, code)?.dueAt ?? null,
      after: findRunning(after.clocks, code)?.dueAt ?? null,
    }))
    .filter((due) => due.before?.getTime() !== due.after?.getTime());
}

function summarise(cases: CaseTrial[]): TrialSummary {
  return {
    cases: cases.length,
    dueChanged: cases.filter(({ dueChanges }) => dueChanges.length > 0).length,
    stuck: cases.filter(({ stuck }) => stuck !== null).length,
    disappearing: tally(cases.flatMap(({ disappearing }) => disappearing)),
    gained: tally(cases.flatMap(({ gained }) => gained)),
  };
}

/** The summary of all cases from those of portions of them, none of which has a case of another. */
export function addUp(summaries: TrialSummary[]): TrialSummary {
  const total = (part: 'cases' | 'dueChanged' | 'stuck'): number =>
    summaries.reduce((sum, summary) => sum + summary[part], 0);
  return {
    cases: total('cases'),
    dueChanged: total('dueChanged'),
    stuck: total('stuck'),
    disappearing: inOrder(summaries.flatMap(({ disappearing }) => disappearing)),
    gained: inOrder(summaries.flatMap(({ gained }) => gained)),
  };
}

const tally = (names: string[]): Tally[] => inOrder(names.map((name) => ({ name, count: 1 })));

function inOrder(tallies: Tally[]): Tally[] {
  const counts = new Map<string, number>();
  for (const { name, count } of tallies) counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
