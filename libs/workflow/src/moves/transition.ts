import type { IsHoliday } from '../clocks/count-days.js';
import type { RunningClock } from '../clocks/running-clock.js';
import { runClocks } from '../clocks/run-clocks.js';
import { isWithinCalendar } from '../clocks/seoul-time.js';
import type { Definition, Transition } from '../definition/definition.js';
import type { EffectName, Role } from '../definition/names.js';
import { refusedByFacts, refusedByFields } from './conditions.js';
import { decline, declineCondition, declineField, type Declined } from './decline.js';
import { isBlank, isOfKind } from './field-values.js';
import type { Input, Snapshot } from './snapshot.js';

/** What comes of a move. The caller stores state, lane and clocks, and carries out the effects in this order. */
export interface Moved {
  ok: true;
  state: string;
  lane: string;
  /** The state it had, while it is merged into an earlier case. */
  mergedFrom: string | null;
  clocks: RunningClock[];
  effects: EffectName[];
  /** Who must sign before any of it happens; null where nobody must, or somebody has. */
  awaits: Role[] | null;
}

/**
 * Fires the transition `name` on a case: the new state, clocks and effects, or a refusal that says why.
 *
 * Asked in this order, and the first "no" is the answer: does the move exist, does it start here, does a role
 * of the actor open it, do the facts allow it, are the fields filled in and well-formed, do they meet their
 * conditions. So a move that `allowed` lists can only be refused for what was filled in. Fields the move does
 * not name are ignored. Changes nothing and reads no clock. Whatever an actor fills in, it never throws; only a
 * caller's own `isHoliday` may, or one that leaves no working day at all.
 */
export function transition(
  definition: Definition,
  snapshot: Snapshot,
  name: string,
  input: Input,
): Moved | Declined {
  const move = definition.transitions.find((candidate) => candidate.name === name);
  if (!move) return decline('workflow.unknown_transition');
  const to = targetOf(move, snapshot);
  if (to === null) return decline('workflow.not_from_here');
  if (!hasState(definition, snapshot.state) || !hasState(definition, to))
    return decline('workflow.unknown_state');
  if (!move.from.includes(snapshot.state)) return decline('workflow.not_from_here');
  if (!mayFire(move, input.roles, input.isSigned)) return decline('workflow.role_not_allowed');
  const refusal = refuse(definition, move, snapshot, input);
  if (refusal) return refusal;
  const step = {
    move,
    from: snapshot.state,
    to,
    fields: asked(move, input),
    now: input.now,
    resumesFrom: isUndoing(move) ? snapshot.stateSince : null,
  };
  return {
    ok: true,
    state: to,
    lane: move.lane ?? snapshot.lane,
    mergedFrom: mergedFrom(move, snapshot, to),
    clocks: runClocks(definition, snapshot.clocks, step, input.isHoliday),
    effects: move.effects,
    awaits: move.approvers?.length && !input.isSigned ? move.approvers : null,
  };
}

/** The clocks of a case that is opened now; of a call's idea the time counts from `from`, its closing. */
export function openClocks(definition: Definition, from: Date, isHoliday: IsHoliday): RunningClock[] {
  return runClocks(
    definition,
    [],
    { move: null, from: null, to: definition.initial, fields: {}, now: from },
    isHoliday,
  );
}

/** Does any one of the roles open this move, or, for one that is being signed, allow to sign it? */
export function mayFire({ roles, approvers }: Transition, held: Role[], isSigned = false): boolean {
  return isSigned && approvers?.length ? maySign(approvers, held) : roles.some((role) => held.includes(role));
}

/** Does one of these roles sign? An approver (결재권자) does wherever a lead does, in older definitions too. */
export function maySign(approvers: Role[], held: Role[]): boolean {
  const stands = approvers.includes('lead') && held.includes('approver');
  return stands || approvers.some((role) => held.includes(role));
}

/**
 * Where a move leads: the state it names, or the one the case is in. Coming out of a merge it leads back to the state
 * the case had; null for one that is not merged.
 */
export function targetOf({ to, effects }: Transition, { state, mergedFrom }: Snapshot): string | null {
  if (!effects.includes('unmerge')) return to ?? state;
  return mergedFrom && (to ?? mergedFrom);
}

/** What had ended the clocks of the case did not hold: they run on as if it never had been. */
function isUndoing({ effects }: Transition): boolean {
  return effects.includes('unmerge') || effects.includes('take_back');
}

/** A case is merged until it leaves the state in which that put it. */
function mergedFrom({ effects }: Transition, snapshot: Snapshot, to: string): string | null {
  if (effects.includes('merge')) return snapshot.state;
  return to === snapshot.state ? snapshot.mergedFrom : null;
}

function hasState({ states }: Definition, code: string): boolean {
  return states.some((state) => state.code === code);
}

function refuse(
  { clocks }: Definition,
  move: Transition,
  snapshot: Snapshot,
  input: Input,
): Declined | undefined {
  if (!isWithinCalendar(input.now)) return decline('workflow.date_invalid');
  const byFacts = refusedByFacts(move.conditions, snapshot, input);
  if (byFacts) return declineCondition(byFacts.name);
  for (const { name, required } of move.fields) {
    const value = input.fields[name];
    if (isBlank(value)) {
      if (required) return declineField('workflow.field_required', name);
    } else if (!isOfKind(name, value)) return declineField('workflow.field_invalid', name);
  }
  const byFields = refusedByFields(move.conditions, snapshot, input, clocks);
  return byFields && declineCondition(byFields.name);
}

/** Only what the move asks for reaches the clocks. */
function asked({ fields }: Transition, input: Input): Input['fields'] {
  const values: Input['fields'] = {};
  for (const { name } of fields) values[name] = input.fields[name];
  return values;
}
