import type { ClockRule, Definition, Transition } from '../definition/definition.js';
import type { ConditionName } from '../definition/names.js';
import { checkExtension } from './check-extension.js';
import { type Fault, fault } from './fault.js';

/**
 * Faults of what is done with a clock: moves that need it where it cannot be running, that extend what has no
 * extension, or restart it where it stands or ends; and states where nobody acts and the case would stay after the
 * clock has run out. `running` are the states in which the clock may run or just ended, `reached` those to which a
 * case can come at all.
 */
export function checkUses(
  { states, transitions, clocks }: Definition,
  rule: ClockRule,
  running: Set<string>,
  reached: ReadonlySet<string>,
): Fault[] {
  const { code, stands, ends, atDue } = rule;
  const isRunning = (state: string): boolean => running.has(state) && !ends.includes(state);
  const isMissedBy = ({ from }: Transition): boolean =>
    from.some((state) => reached.has(state) && !isRunning(state));
  const ofMoves = transitions.flatMap((move) => [
    ...(asksWhetherRuns(move, code) && isMissedBy(move)
      ? [fault('workflow.clock_not_running', `transitions.${move.name}.conditions`, code)]
      : []),
    ...checkExtension(move, rule),
    ...(move.extends === code && isMissedBy(move)
      ? [fault('workflow.clock_not_running', `transitions.${move.name}.extends`, code)]
      : []),
    ...(move.restarts === code ? (move.to === null ? move.from : [move.to]) : [])
      .filter((state) => stands.includes(state) || ends.includes(state))
      .map((state) => fault('workflow.clock_contradicts', `transitions.${move.name}.restarts`, state)),
  ]);
  if (atDue === undefined) return ofMoves;
  const due = new Set(transitions.filter(({ name }) => atDue.includes(name)).flatMap(({ from }) => from));
  // Where a clock of the state’s own is waited for, such as a year of measuring, whoever acts after it leads on.
  const isAwaited = (state: string): boolean =>
    clocks.some(
      (other) =>
        other.code !== code &&
        other.starts.includes(state) &&
        transitions.some((move) => move.from.includes(state) && waitsFor(move, other.code)),
    );
  // In an open or waiting state somebody is at work, and what they do leads on; in a settled one nobody is.
  const left = states.filter(
    ({ code: state, kind }) =>
      kind === 'settled' &&
      isRunning(state) &&
      !stands.includes(state) &&
      !due.has(state) &&
      !isAwaited(state),
  );
  return [
    ...ofMoves,
    ...left.map(({ code: state }) => fault('workflow.due_move_not_from_here', `clocks.${code}.atDue`, state)),
  ];
}

/** These hold of a running clock only; `promised_within_years` takes one that is still to start. */
const ofARunningClock: ConditionName[] = ['clock_runs', 'clock_has_run_out', 'not_extended'];

function asksWhetherRuns({ conditions }: Transition, code: string): boolean {
  return conditions.some(({ name, params }) => params?.clock === code && ofARunningClock.includes(name));
}

/** It leads out of the state, once this clock has run out. */
function waitsFor({ to, conditions }: Transition, code: string): boolean {
  return (
    to !== null &&
    conditions.some(({ name, params }) => name === 'clock_has_run_out' && params?.clock === code)
  );
}
