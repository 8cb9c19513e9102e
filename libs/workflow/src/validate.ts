import { isParam } from './conditions.js';
import type { Definition } from './definition.js';
import { type Fault, type FaultCode, fault } from './fault.js';
import { checkGraph } from './validate-graph.js';
import { checkStates } from './validate-states.js';
import { checkTransitions } from './validate-transitions.js';

/**
 * Every fault of a definition, or an empty list where it may be published. Reads it as written: names outside
 * the closed lists, missing labels, states nobody reaches or leaves, clocks that cannot run again, moves
 * nobody may fire. The graph is only walked once all its names are known, so that one wrong name does not
 * make every state a fault. Takes a definition of the right shape: whoever reads it from a request checks
 * that first.
 */
export function validate(definition: Definition): Fault[] {
  const named = [
    ...checkInitial(definition),
    ...checkClockRule(definition),
    ...checkStates(definition.states),
    ...checkTransitions(definition),
  ];
  return named.some(({ code }) => breaksGraph.has(code)) ? named : [...named, ...checkGraph(definition)];
}

const breaksGraph = new Set<FaultCode>([
  'workflow.unknown_initial',
  'workflow.unknown_from',
  'workflow.unknown_to',
]);

function checkInitial({ initial, states }: Definition): Fault[] {
  return states.some((state) => state.code === initial)
    ? []
    : [fault('workflow.unknown_initial', 'initial', initial)];
}

function checkClockRule({ clock }: Definition): Fault[] {
  const parts = [clock.months, clock.days].filter((part) => part !== undefined);
  const isRight = clock.from === 'opened' && parts.length > 0 && parts.every(isParam);
  return isRight ? [] : [fault('workflow.bad_clock_rule', 'clock', parts.join(', ') || '–')];
}
