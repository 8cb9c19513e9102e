import type { Definition } from '../definition/definition.js';
import { stateKinds } from '../definition/names.js';
import { checkKnown, checkNames } from './check-names.js';
import { type Fault, fault } from './fault.js';

const kinds = new Set<string>(stateKinds);

/** Faults of where a case begins, and of the lanes and states taken one by one. */
export function checkStates({ initial, lanes, states, transitions }: Definition): Fault[] {
  const isThere = states.some(({ code }) => code === initial);
  const entered = new Set(transitions.map(({ lane }) => lane));
  return [
    ...(isThere ? [] : [fault('workflow.unknown_initial', 'initial', initial)]),
    ...(lanes.length > 0 ? [] : [fault('workflow.no_lanes', 'lanes', 'lanes')]),
    ...checkNames('lanes', lanes),
    // A case begins in the first lane; every other one takes a move.
    ...lanes
      .filter(({ code }) => code !== lanes[0]!.code && !entered.has(code))
      .map(({ code }) => fault('workflow.lane_never_entered', `lanes.${code}`, code)),
    ...checkNames('states', states),
    ...states.flatMap(({ code, kind }) =>
      checkKnown('workflow.unknown_kind', `states.${code}.kind`, [kind], kinds),
    ),
  ];
}
