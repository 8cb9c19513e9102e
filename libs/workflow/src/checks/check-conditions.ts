import type { Condition, Transition } from '../definition/definition.js';
import { type ConditionName, conditionParams, type FieldName } from '../definition/names.js';
import { areParams, ruleOf } from '../moves/conditions.js';
import { checkAsked } from './check-effects.js';
import { checkKnown } from './check-names.js';
import { type Fault, fault } from './fault.js';
import type { KnownNames } from './known-names.js';

/** What a rule reads beside the field it blames. */
const alsoReads: Partial<Record<ConditionName, FieldName>> = { committee_half_citizens: 'committeeSize' };

/** Faults of a move's conditions: names, parameters, and the fields they read. */
export function checkConditions(move: Transition, names: KnownNames): Fault[] {
  const place = `transitions.${move.name}.conditions`;
  return move.conditions.flatMap((condition) => {
    const { name, params = {} } = condition;
    const rule = ruleOf(name);
    if (!rule) return [fault('workflow.unknown_condition', place, name)];
    const read = [rule.field, alsoReads[name]].filter((field) => field !== undefined);
    return [
      ...(areParams(name, params) ? [] : [fault('workflow.bad_parameter', place, name)]),
      ...checkKnown('workflow.unknown_clock', place, named(condition, 'clock'), names.clocks),
      ...checkKnown('workflow.unknown_lane', place, named(condition, 'lane'), names.lanes),
      ...checkAsked(move, place, read),
    ];
  });
}

/** The clocks or the lanes that a condition names, as far as it names them rightly. */
function named({ name, params = {} }: Condition, kind: 'clock' | 'lane'): string[] {
  if (!Object.hasOwn(conditionParams, name)) return [];
  return Object.entries<string>(conditionParams[name])
    .filter(([, kindOfParam]) => kindOfParam === kind)
    .map(([param]) => params[param])
    .filter((value) => typeof value === 'string' && value !== '')
    .map(String);
}
