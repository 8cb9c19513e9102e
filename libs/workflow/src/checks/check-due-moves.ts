import type { ClockRule, Definition } from '../definition/definition.js';
import { checkKnown } from './check-names.js';
import { type Fault, fault } from './fault.js';
import { isForSystem } from './is-for-system.js';
import type { KnownNames } from './known-names.js';

/** Faults of the moves that the system fires when a clock has run out. */
export function checkDueMoves(
  { transitions }: Definition,
  { code, atDue = [] }: ClockRule,
  names: KnownNames,
): Fault[] {
  const place = `clocks.${code}.atDue`;
  return [
    ...checkKnown('workflow.unknown_transition', place, atDue, names.transitions),
    ...transitions
      .filter((move) => atDue.includes(move.name) && !isForSystem(move))
      .map(({ name }) => fault('workflow.system_may_not_fire', place, name)),
  ];
}
