import { isParam, ruleOf } from './conditions.js';
import {
  type Condition,
  type Definition,
  type EffectName,
  effectNames,
  type FieldName,
  fieldNames,
  roles,
  tones,
  type Transition,
} from './definition.js';
import { type Fault, fault } from './fault.js';
import { isLabelled, isOneOf } from './validate-states.js';

/** Effects that have nothing to work with unless the actor filled this in. */
const fieldOfEffect: Partial<Record<EffectName, FieldName>> = {
  assign_agency: 'agency',
  publish_reply: 'reply',
};

/** Faults of the transitions taken one by one. */
export function checkTransitions({ states, transitions }: Definition): Fault[] {
  const codes = states.map(({ code }) => code);
  return transitions.flatMap((move, index) => {
    const isRepeated = transitions.findIndex(({ name }) => name === move.name) !== index;
    return [
      ...(isRepeated ? [fault('workflow.duplicate_transition', `transitions.${move.name}`, move.name)] : []),
      ...checkLooks(move),
      ...checkEnds(move, codes),
      ...checkRoles(move),
      ...checkFields(move),
      ...move.conditions.flatMap((condition) => checkCondition(move, condition)),
      ...move.effects.flatMap((effect) => checkEffect(move, effect)),
    ];
  });
}

function checkLooks({ name, label, tone }: Transition): Fault[] {
  const faults: Fault[] = [];
  if (!isLabelled(label)) faults.push(fault('workflow.label_missing', `transitions.${name}.label`, name));
  if (!isOneOf(tones, tone)) faults.push(fault('workflow.unknown_tone', `transitions.${name}.tone`, tone));
  return faults;
}

function checkEnds({ name, from, to }: Transition, codes: string[]): Fault[] {
  const place = `transitions.${name}`;
  const faults = from
    .filter((code) => !codes.includes(code))
    .map((code) => fault('workflow.unknown_from', `${place}.from`, code));
  if (from.length === 0) faults.push(fault('workflow.no_from', `${place}.from`, name));
  if (!codes.includes(to)) faults.push(fault('workflow.unknown_to', `${place}.to`, to));
  return faults;
}

function checkRoles(move: Transition): Fault[] {
  const place = `transitions.${move.name}.roles`;
  const faults = move.roles
    .filter((role) => !isOneOf(roles, role))
    .map((role) => fault('workflow.unknown_role', place, role));
  const isOpen = move.roles.length > faults.length;
  return isOpen ? faults : [...faults, fault('workflow.nobody_may_fire', place, move.name)];
}

function checkFields({ name: move, fields }: Transition): Fault[] {
  const place = `transitions.${move}.fields`;
  return fields.flatMap(({ name }, index) => {
    if (!isOneOf(fieldNames, name)) return [fault('workflow.unknown_field', place, name)];
    const isRepeated = fields.findIndex((field) => field.name === name) !== index;
    return isRepeated ? [fault('workflow.duplicate_field', place, name)] : [];
  });
}

function checkCondition(move: Transition, { name, params = {} }: Condition): Fault[] {
  const place = `transitions.${move.name}.conditions`;
  const rule = ruleOf(name);
  if (!rule) return [fault('workflow.unknown_condition', place, name)];
  const isRight =
    Object.keys(params).length === rule.params.length && rule.params.every((param) => isParam(params[param]));
  return [
    ...(isRight ? [] : [fault('workflow.bad_parameter', place, name)]),
    ...(rule.about === 'fields' ? checkAsked(move, rule.field, place) : []),
  ];
}

function checkEffect(move: Transition, effect: EffectName): Fault[] {
  const place = `transitions.${move.name}.effects`;
  if (!isOneOf(effectNames, effect)) return [fault('workflow.unknown_effect', place, effect)];
  const field = fieldOfEffect[effect];
  return field ? checkAsked(move, field, place) : [];
}

function checkAsked({ fields }: Transition, field: FieldName, place: string): Fault[] {
  const isAsked = fields.some(({ name, required }) => name === field && required);
  return isAsked ? [] : [fault('workflow.field_not_asked', place, field)];
}
