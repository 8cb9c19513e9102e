import type { Bilingual, ClockRule, Condition } from '../definition/definition.js';
import { type ConditionName, conditionParams, type FieldName } from '../definition/names.js';
import { factRules } from './fact-rules.js';
import { fieldRules } from './field-rules.js';
import type { Input, Snapshot } from './snapshot.js';

export type Params = Record<string, number | string | string[]>;

/** A predicate about the case and the actor. It can be asked before anything is filled in. */
export interface FactRule extends Bilingual {
  holds(snapshot: Snapshot, input: Pick<Input, 'now' | 'isHoliday'>, params: Params): boolean;
}

/** A predicate about what was filled in. */
export interface FieldRule extends Bilingual {
  /** The field at fault: the transition must require it. */
  field: FieldName;
  holds(input: Input, snapshot: Snapshot, params: Params, clocks: ClockRule[]): boolean;
}

/** The texts of a predicate and, for one about what is filled in, its field; undefined for an unknown name. */
export function ruleOf(name: string): (Bilingual & { field?: FieldName }) | undefined {
  if (Object.hasOwn(factRules, name)) return factRules[name as keyof typeof factRules];
  if (Object.hasOwn(fieldRules, name)) return fieldRules[name as keyof typeof fieldRules];
  return undefined;
}

/** The first condition that the facts alone refuse. One that reads a field is not asked here. */
export function refusedByFacts(
  conditions: Condition[],
  snapshot: Snapshot,
  input: Pick<Input, 'now' | 'isHoliday'>,
): Condition | undefined {
  return conditions.find(({ name, params = {} }) => {
    if (!Object.hasOwn(factRules, name)) return !Object.hasOwn(fieldRules, name);
    if (!areParams(name, params)) return true;
    return !factRules[name as keyof typeof factRules].holds(snapshot, input, params);
  });
}

/** The first condition that what was filled in refuses. Asked after `refusedByFacts`. */
export function refusedByFields(
  conditions: Condition[],
  snapshot: Snapshot,
  input: Input,
  clocks: ClockRule[],
): Condition | undefined {
  return conditions.find(({ name, params = {} }) => {
    if (!Object.hasOwn(fieldRules, name)) return false;
    if (!areParams(name, params)) return true;
    return !fieldRules[name as keyof typeof fieldRules].holds(input, snapshot, params, clocks);
  });
}

/** True where a condition has exactly its own parameters, each of its kind. */
export function areParams(name: ConditionName, params: Params): boolean {
  const kinds: Record<string, string> = conditionParams[name];
  for (const param in params) if (!Object.hasOwn(kinds, param)) return false;
  for (const param in kinds) if (!isParam(kinds[param]!, params[param])) return false;
  return true;
}

/** A count is a whole number from 1 to 1000, so that no date it leads to leaves the calendar. */
function isParam(kind: string, value: unknown): boolean {
  if (kind === 'count') return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1000;
  if (kind === 'codes')
    return Array.isArray(value) && value.length > 0 && value.every((code) => isParam('code', code));
  return typeof value === 'string' && value !== '';
}
