import type { Definition, State } from './definition.js';
import { type Fault, type FaultCode, fault } from './fault.js';

/** Faults of the ways between the states. Staying in a state is no way out of it. */
export function checkGraph(definition: Definition): Fault[] {
  const { states, initial } = definition;
  const reached = reach(definition, initial);
  const faults: Fault[] = [];
  const report = (code: FaultCode, { code: state }: State) =>
    void faults.push(fault(code, `states.${state}`, state));
  for (const state of states) {
    const ahead = states.filter(({ code }) => code !== state.code && reach(definition, state.code).has(code));
    if (!reached.has(state.code)) report('workflow.unreachable_state', state);
    if (state.kind === 'final') {
      if (definition.transitions.some(({ from }) => from.includes(state.code)))
        report('workflow.final_has_way_out', state);
    } else if (ahead.length === 0) {
      report('workflow.dead_end', state);
    } else if (!ahead.some((later) => isEnd(definition, later))) {
      report('workflow.never_ends', state);
    }
    if (state.clock === 'stopped' && ahead.every(({ clock }) => clock === 'stopped'))
      report('workflow.clock_never_resumes', state);
  }
  return faults;
}

/** The codes of all states a case can come to from here, this one included. */
function reach({ transitions }: Definition, start: string): Set<string> {
  const found = new Set([start]);
  // A set visits what is added to it on the way, so this walks the whole graph.
  for (const code of found) for (const move of transitions) if (move.from.includes(code)) found.add(move.to);
  return found;
}

/** Final, or a dead end that is reported on its own and must not be blamed on every state before it. */
function isEnd({ transitions }: Definition, { code, kind }: State): boolean {
  return kind === 'final' || !transitions.some(({ from, to }) => from.includes(code) && to !== code);
}
