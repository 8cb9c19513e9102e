import type { Definition, Transition } from '../definition/definition.js';

/** For each state that can be reached, the lanes in which a case can be there. */
export function findLanes({ initial, lanes, transitions }: Definition): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const begin = lanes[0]?.code;
  const ways: [state: string, lane: string][] = begin === undefined ? [] : [[initial, begin]];
  // An array visits what is pushed on the way, so this walks the whole graph.
  for (const [state, lane] of ways) {
    const here = found.get(state) ?? new Set();
    if (here.has(lane)) continue;
    found.set(state, here.add(lane));
    for (const move of transitions)
      if (move.from.includes(state) && isOpenIn(lane, move)) ways.push([move.to ?? state, move.lane ?? lane]);
  }
  return found;
}

function isOpenIn(lane: string, { conditions }: Transition): boolean {
  return conditions.every(({ name, params }) => name !== 'in_lane' || params?.lane === lane);
}
