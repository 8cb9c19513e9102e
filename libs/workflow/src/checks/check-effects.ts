import type { Transition } from '../definition/definition.js';
import { type EffectName, effectNames, type FieldName } from '../definition/names.js';
import { type Fault, fault } from './fault.js';

/** Effects that have nothing to work with unless the actor filled this in. */
const fieldOfEffect: Partial<Record<EffectName, FieldName>> = {
  assign_agency: 'agency',
  publish_reply: 'reply',
  promise: 'promisedOn',
  merge: 'sameAs',
  split: 'excerpt',
  send: 'government',
  recommend: 'governments',
};

/** Faults of a move's effects: names, and the fields they work with. */
export function checkEffects(move: Transition): Fault[] {
  const place = `transitions.${move.name}.effects`;
  return move.effects.flatMap((effect) => {
    if (!effectNames.includes(effect)) return [fault('workflow.unknown_effect', place, effect)];
    const field = fieldOfEffect[effect];
    return field ? checkAsked(move, place, [field]) : [];
  });
}

/** One fault for each of these fields that the move does not require. */
export function checkAsked({ fields }: Transition, place: string, needed: FieldName[]): Fault[] {
  return needed
    .filter((field) => !fields.some(({ name, required }) => name === field && required))
    .map((field) => fault('workflow.field_not_asked', place, field));
}
