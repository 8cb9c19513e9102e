import type { Definition } from '../definition/definition.js';
import { checkClocks } from './check-clocks.js';
import { checkCourses } from './check-courses.js';
import { checkGraph } from './check-graph.js';
import { checkLabel } from './check-names.js';
import { checkRubric } from './check-rubric.js';
import { checkStates } from './check-states.js';
import { checkTransitions } from './check-transitions.js';
import type { Fault, FaultCode } from './fault.js';
import { findWays, reachAll } from './find-ways.js';
import { knownNames } from './known-names.js';

/**
 * Every fault of a definition, or an empty list where it may be published. Reads it as written: names outside
 * the closed lists or of things that are not there, missing labels, moves nobody may fire, states nobody reaches
 * or leaves, clocks that never end or outlive the case. The ways between the states are only walked once all the
 * states named are known, so that one wrong name does not make every state a fault. Takes a definition of the right
 * shape: whoever reads it from a request checks that first, by `definitionSchema`. Never throws.
 */
export function validate(definition: Definition): Fault[] {
  const names = knownNames(definition);
  const faults = [
    ...checkLabel('title', definition.title, definition.code),
    ...checkStates(definition),
    ...checkTransitions(definition, names),
    ...checkClocks(definition, names),
    ...checkRubric(definition),
  ];
  if (faults.some(({ code }) => breaksGraph.has(code))) return faults;
  const ways = findWays(definition);
  const ahead = reachAll(ways);
  return [...faults, ...checkGraph(definition, ways, ahead), ...checkCourses(definition, ways, ahead)];
}

const breaksGraph = new Set<FaultCode>([
  'workflow.unknown_initial',
  'workflow.unknown_from',
  'workflow.unknown_to',
]);
