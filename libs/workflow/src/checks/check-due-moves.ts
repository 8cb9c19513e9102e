import type { ClockRule, Definition, Transition } from '../definition/definition.js';
import type { ConditionName } from '../definition/names.js';
import { checkKnown } from './check-names.js';
import { type Fault, fault } from './fault.js';
import type { KnownNames } from './known-names.js';

/** A job of ours belongs to no agency and takes no case into its hands. */
const ofAPerson: ConditionName[] = ['own_agency', 'claimed_by_actor'];

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

function isForSystem({ roles, fields, conditions }: Transition): boolean {
  const asksForWords = fields.some(({ required }) => required);
  return (
    roles.includes('system') && !asksForWords && !conditions.some(({ name }) => ofAPerson.includes(name))
  );
}
