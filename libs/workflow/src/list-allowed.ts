import { refusedByFacts } from './conditions.js';
import type { Bilingual, Definition, Field, Role, Tone, Transition } from './definition.js';
import type { Snapshot } from './snapshot.js';

/** One button: what it is called, how it looks, what it asks for and where it leads. */
export interface AllowedMove {
  name: string;
  label: Bilingual;
  tone: Tone;
  fields: Field[];
  /** The code of the state that follows. */
  to: string;
}

/**
 * What an actor with these roles may fire now, in the order of the definition. Conditions that ask only about
 * facts have been asked; those about a field wait until it is filled in. A move that is not listed here is
 * one that `transition` refuses.
 */
export function allowed(definition: Definition, snapshot: Snapshot, roles: Role[]): AllowedMove[] {
  return definition.transitions
    .filter(
      (move) =>
        leadsSomewhere(definition, snapshot.state, move) &&
        mayFire(move, roles) &&
        !refusedByFacts(move.conditions, snapshot.facts),
    )
    .map(({ name, label, tone, fields, to }) => ({ name, label, tone, fields, to }));
}

/** Does any one of the roles open this move? */
export function mayFire(move: Transition, roles: Role[]): boolean {
  return move.roles.some((role) => roles.includes(role));
}

function leadsSomewhere(definition: Definition, state: string, move: Transition): boolean {
  const isKnown = (code: string) => definition.states.some((known) => known.code === code);
  return move.from.includes(state) && isKnown(state) && isKnown(move.to);
}
