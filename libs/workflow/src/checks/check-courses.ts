import type { ClockRule, Definition } from '../definition/definition.js';
import { checkUses } from './check-clock-uses.js';
import { type Fault, fault } from './fault.js';
import { reach, type Ways } from './find-ways.js';

/**
 * Faults of the clocks on their way through the workflow: whether each starts, resumes, and ends at the latest with
 * the case, and whether what needs it finds it running. Takes a definition whose states are all known, and leaves
 * out the clocks whose states are not.
 */
export function checkCourses(definition: Definition, ways: Ways, ahead: Ways): Fault[] {
  const reached = ahead.get(definition.initial)!;
  return definition.clocks
    .filter(({ starts, stands, ends }) => [...starts, ...stands, ...ends].every((code) => ways.has(code)))
    .filter(({ starts }) => starts.length > 0)
    .flatMap((rule) => {
      const starts = startStates(definition, rule).filter((code) => reached.has(code));
      if (starts.length === 0)
        return [fault('workflow.clock_never_starts', `clocks.${rule.code}.starts`, rule.code)];
      const running = reach(ways, starts, rule.ends);
      return [
        ...checkStanding(rule, ahead),
        ...checkEnding(definition, rule, starts, running, ahead),
        ...checkUses(definition, rule, running, reached),
      ];
    });
}

/** Where the clock starts: the states of its rule, and those to which a move that restarts it leads. */
function startStates({ transitions }: Definition, { code, starts }: ClockRule): string[] {
  const restarting = transitions.filter(({ restarts }) => restarts === code);
  return [...new Set([...starts, ...restarting.flatMap(({ from, to }) => (to === null ? from : [to]))])];
}

function checkStanding({ code, stands }: ClockRule, ahead: Ways): Fault[] {
  return stands
    .filter((state) => [...ahead.get(state)!].every((later) => stands.includes(later)))
    .map((state) => fault('workflow.clock_never_resumes', `clocks.${code}.stands`, state));
}

function checkEnding(
  { states }: Definition,
  { code, ends }: ClockRule,
  starts: string[],
  running: Set<string>,
  ahead: Ways,
): Fault[] {
  const place = `clocks.${code}.ends`;
  const endless = starts.filter((state) => !ends.some((end) => ahead.get(state)!.has(end)));
  // Where nothing ends the clock, every final state would be one too many to name.
  if (endless.length > 0) return endless.map((state) => fault('workflow.clock_never_ends', place, state));
  return states
    .filter(({ code: state, kind }) => kind === 'final' && running.has(state) && !ends.includes(state))
    .map(({ code: state }) => fault('workflow.clock_outlives_case', place, state));
}
