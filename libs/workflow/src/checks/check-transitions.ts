import type { Definition, Transition } from '../definition/definition.js';
import { firing, type Role, roles, tones } from '../definition/names.js';
import { checkConditions } from './check-conditions.js';
import { checkEffects } from './check-effects.js';
import { checkFields } from './check-fields.js';
import { checkKnown, checkNames } from './check-names.js';
import { type Fault, fault } from './fault.js';
import { isForSystem } from './is-for-system.js';
import type { KnownNames } from './known-names.js';

const known = {
  tones: new Set<string>(tones),
  roles: new Set<string>(roles),
  firing: new Set<string>(firing),
};

/** Faults of the transitions taken one by one. */
export function checkTransitions({ transitions }: Definition, names: KnownNames): Fault[] {
  return [
    ...checkNames(
      'transitions',
      transitions.map(({ name, label }) => ({ code: name, label })),
    ),
    ...transitions.flatMap((move) => [
      ...checkKnown('workflow.unknown_tone', placeOf(move, 'tone'), [move.tone], known.tones),
      ...checkEnds(move, names),
      ...checkRoles(move),
      ...checkFields(move),
      ...checkConditions(move, names),
      ...checkEffects(move),
      ...checkWayBack(move, transitions),
      ...checkKnown('workflow.unknown_clock', placeOf(move, 'extends'), given(move.extends), names.clocks),
      ...checkKnown('workflow.unknown_clock', placeOf(move, 'restarts'), given(move.restarts), names.clocks),
    ]),
  ];
}

function placeOf({ name }: Transition, part: keyof Transition): string {
  return `transitions.${name}.${part}`;
}

const given = (name: string | undefined): string[] => (name === undefined ? [] : [name]);

function checkEnds(move: Transition, { states, lanes }: KnownNames): Fault[] {
  const { name, from, to, lane } = move;
  return [
    ...(from.length > 0 ? [] : [fault('workflow.no_from', placeOf(move, 'from'), name)]),
    ...checkKnown('workflow.unknown_from', placeOf(move, 'from'), from, states),
    ...checkKnown('workflow.unknown_to', placeOf(move, 'to'), to === null ? [] : [to], states),
    ...checkKnown('workflow.unknown_lane', placeOf(move, 'lane'), given(lane), lanes),
  ];
}

/** What goes to another government may be given back with a message, and the system must be able to open it again. */
function checkWayBack({ name, to, effects }: Transition, transitions: Transition[]): Fault[] {
  if (!effects.includes('send')) return [];
  const back = transitions.find((move) => move.effects.includes('take_back') && move.from.includes(to ?? ''));
  return back && isForSystem(back, ['message'])
    ? []
    : [fault('workflow.no_way_back', `transitions.${name}.effects`, name)];
}

/** What these do happens at once: there is no official who prepared it. */
const unprepared: Role[] = ['system', 'citizen-owner'];

/** 결재 is between officials: one prepares a move, another signs it. A job of ours and a proposer do neither. */
function checkRoles(move: Transition): Fault[] {
  const { approvers = [] } = move;
  const maySign = approvers.some((role) => role !== 'system' && known.roles.has(role));
  return [
    ...checkKnown('workflow.unknown_role', placeOf(move, 'roles'), move.roles, known.firing),
    ...(move.roles.some((role) => known.firing.has(role))
      ? []
      : [fault('workflow.nobody_may_fire', placeOf(move, 'roles'), move.name)]),
    ...checkKnown('workflow.unknown_role', placeOf(move, 'approvers'), approvers, known.roles),
    ...(approvers.length === 0 || maySign
      ? []
      : [fault('workflow.nobody_may_sign', placeOf(move, 'approvers'), move.name)]),
    ...(approvers.length > 0 && move.roles.some((role) => unprepared.includes(role))
      ? [fault('workflow.nobody_prepares', placeOf(move, 'approvers'), move.name)]
      : []),
  ];
}
