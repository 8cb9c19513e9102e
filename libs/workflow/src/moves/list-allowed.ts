import { isWithinCalendar } from '../clocks/seoul-time.js';
import type { Bilingual, Definition, Field, Transition } from '../definition/definition.js';
import type { EffectName, Role, Tone } from '../definition/names.js';
import { refusedByFacts } from './conditions.js';
import type { Input, Snapshot } from './snapshot.js';
import { mayFire, targetOf } from './transition.js';

/** One button: what it is called, how it looks, what it asks for and where it leads. */
export interface AllowedMove {
  name: string;
  label: Bilingual;
  tone: Tone;
  fields: Field[];
  /** The code of the state that follows; the present one where the case stays. */
  to: string;
  /** Somebody else must sign it before it happens. */
  needsApproval: boolean;
  /** What follows from it beside the new state. */
  effects: EffectName[];
}

/**
 * What an actor with these roles may fire now, in the order of the definition. Conditions that ask only about
 * facts have been asked; those about a field wait until it is filled in. A move that is not listed here is
 * one that `transition` refuses.
 */
export function allowed(
  definition: Definition,
  snapshot: Snapshot,
  { roles, ...input }: Pick<Input, 'now' | 'isHoliday'> & { roles: Role[] },
): AllowedMove[] {
  if (!isWithinCalendar(input.now)) return [];
  return definition.transitions
    .filter(
      (move) =>
        leadsSomewhere(definition, snapshot, move) &&
        mayFire(move, roles) &&
        !refusedByFacts(move.conditions, snapshot, input),
    )
    .map((move) => ({
      name: move.name,
      label: move.label,
      tone: move.tone,
      fields: move.fields,
      to: targetOf(move, snapshot)!,
      needsApproval: Boolean(move.approvers?.length),
      effects: move.effects,
    }));
}

function leadsSomewhere({ states }: Definition, snapshot: Snapshot, move: Transition): boolean {
  const isKnown = (code: string | null) => states.some((known) => known.code === code);
  const { state } = snapshot;
  return move.from.includes(state) && isKnown(state) && isKnown(targetOf(move, snapshot));
}
