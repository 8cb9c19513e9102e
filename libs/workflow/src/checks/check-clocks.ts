import type { ClockRule, Definition } from '../definition/definition.js';
import { countings, parties } from '../definition/names.js';
import { checkDayFields } from './check-day-fields.js';
import { checkDueMoves } from './check-due-moves.js';
import { checkKnown, checkNames } from './check-names.js';
import { checkPeriod } from './check-period.js';
import { type Fault, fault } from './fault.js';
import type { KnownNames } from './known-names.js';

const known = { countings: new Set<string>(countings), parties: new Set<string>(parties) };

/** Faults of the clocks taken one by one. */
export function checkClocks(definition: Definition, names: KnownNames): Fault[] {
  return [
    ...checkNames('clocks', definition.clocks),
    ...definition.clocks.flatMap((rule) => [
      ...checkKnown('workflow.unknown_counting', placeOf(rule, 'counting'), [rule.counting], known.countings),
      ...checkKnown('workflow.unknown_party', placeOf(rule, 'party'), [rule.party], known.parties),
      ...checkPeriod(rule),
      ...checkDayFields(definition, rule),
      ...checkStates(rule, names),
      ...checkDays(rule, 'remindDaysBefore'),
      ...checkDays(rule, 'escalateDaysAfter'),
      ...checkDueMoves(definition, rule, names),
    ]),
  ];
}

function placeOf({ code }: ClockRule, part: keyof ClockRule): string {
  return `clocks.${code}.${part}`;
}

function checkStates(rule: ClockRule, { states }: KnownNames): Fault[] {
  const { starts, stands, ends } = rule;
  const both = (part: 'stands' | 'ends', codes: string[], others: string[]): Fault[] =>
    codes
      .filter((code) => others.includes(code))
      .map((code) => fault('workflow.clock_contradicts', placeOf(rule, part), code));
  return [
    ...(starts.length > 0 ? [] : [fault('workflow.no_starts', placeOf(rule, 'starts'), rule.code)]),
    ...checkKnown('workflow.unknown_state', placeOf(rule, 'starts'), starts, states),
    ...checkKnown('workflow.unknown_state', placeOf(rule, 'stands'), stands, states),
    ...checkKnown('workflow.unknown_state', placeOf(rule, 'ends'), ends, states),
    ...both('stands', stands, starts),
    ...both('ends', ends, [...starts, ...stands]),
  ];
}

/** More than a year ahead nobody acts on, and the sum stays within the calendar. */
function checkDays(rule: ClockRule, part: 'remindDaysBefore' | 'escalateDaysAfter'): Fault[] {
  const days = rule[part];
  const isRight = days === undefined || (Number.isInteger(days) && days >= 1 && days <= 365);
  return isRight ? [] : [fault('workflow.bad_days', placeOf(rule, part), String(days))];
}
