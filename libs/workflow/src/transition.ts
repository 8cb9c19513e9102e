import { type Clock, enterState } from './clock.js';
import { refusedByFacts, refusedByFields } from './conditions.js';
import { isCalendarDay } from './count-days.js';
import { decline, declineCondition, declineField, type Declined } from './decline.js';
import type { Definition, EffectName, Transition } from './definition.js';
import { mayFire } from './list-allowed.js';
import type { Input, Snapshot } from './snapshot.js';

/** What comes of a move. The caller stores state and clock, and carries out the effects in this order. */
export interface Moved extends Clock {
  ok: true;
  state: string;
  effects: EffectName[];
}

/**
 * Fires the transition `name` on a case: the new state, clock and effects, or a refusal that says why.
 *
 * Asked in this order, and the first "no" is the answer: does the move exist, does it start here, does a role
 * of the actor open it, do the facts allow it, are the fields filled in and well-formed, do they meet their
 * conditions. So a move that `allowed` lists can only be refused for what was filled in. Fields the move does
 * not name are ignored. Changes nothing, reads no clock and never throws, except what a caller's own
 * `isHoliday` throws.
 */
export function transition(
  definition: Definition,
  snapshot: Snapshot,
  name: string,
  input: Input,
): Moved | Declined {
  const move = definition.transitions.find((candidate) => candidate.name === name);
  if (!move) return decline('workflow.unknown_transition');
  const here = definition.states.find((state) => state.code === snapshot.state);
  const next = definition.states.find((state) => state.code === move.to);
  if (!here || !next) return decline('workflow.unknown_state');
  if (!move.from.includes(here.code)) return decline('workflow.not_from_here');
  if (!mayFire(move, input.roles)) return decline('workflow.role_not_allowed');
  const refusal = refuseFacts(move, snapshot, input) ?? refuseFields(move, input);
  if (refusal) return refusal;
  const clock = enterState(next, snapshot, input.today, input.isHoliday);
  return { ok: true, state: next.code, ...clock, effects: [...move.effects] };
}

function refuseFacts(move: Transition, snapshot: Snapshot, input: Input): Declined | undefined {
  const failed = refusedByFacts(move.conditions, snapshot.facts);
  if (failed) return declineCondition(failed.name);
  const dates = [input.today, snapshot.dueOn ?? input.today, snapshot.clockStoppedOn ?? input.today];
  return dates.every(isCalendarDay) ? undefined : decline('workflow.date_invalid');
}

function refuseFields(move: Transition, input: Input): Declined | undefined {
  for (const { name, required } of move.fields) {
    const value = input.fields[name];
    if (isBlank(value)) {
      if (required) return declineField('workflow.field_required', name);
    } else if (name === 'promisedOn' && !isCalendarDay(value)) {
      return declineField('workflow.field_invalid', name);
    }
  }
  const failed = refusedByFields(move.conditions, input);
  return failed && declineCondition(failed.name);
}

/** Blank also means characters that print nothing, such as the Hangul filler U+3164. */
function isBlank(value: unknown): boolean {
  return typeof value !== 'string' || /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(value);
}
