import type { Definition } from '../definition/definition.js';
import { type Fault, type FaultCode, fault } from './fault.js';
import type { Ways } from './find-ways.js';

/**
 * Faults of the ways between the states: `ways` of one move, `ahead` of any number. Takes a definition whose states
 * are all known.
 */
export function checkGraph({ initial, states, transitions }: Definition, ways: Ways, ahead: Ways): Fault[] {
  const reached = ahead.get(initial)!;
  const left = new Set(transitions.flatMap(({ from }) => from));
  const isStuck = (code: string): boolean => ways.get(code)!.size === 0;
  // A dead end is reported on its own and must not be blamed on every state before it.
  const resting = new Set(
    states
      .filter(({ code, kind }) => kind === 'settled' || kind === 'final' || isStuck(code))
      .map(({ code }) => code),
  );
  return states.flatMap(({ code, kind }) => {
    const found: Exclude<FaultCode, 'workflow.bad_shape'>[] = [];
    const isExpectedToGoOn = kind === 'open' || kind === 'waiting';
    if (!reached.has(code)) found.push('workflow.unreachable_state');
    if (kind === 'final' && left.has(code)) found.push('workflow.final_has_way_out');
    if (isExpectedToGoOn && isStuck(code)) found.push('workflow.dead_end');
    else if (isExpectedToGoOn && ![...ahead.get(code)!].some((later) => resting.has(later)))
      found.push('workflow.never_ends');
    return found.map((one) => fault(one, `states.${code}`, code));
  });
}
