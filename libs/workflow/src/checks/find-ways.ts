import type { Definition } from '../definition/definition.js';

/** Of each state, others. */
export type Ways = ReadonlyMap<string, ReadonlySet<string>>;

/** From each state, where one move can take a case. Staying is no way, nor is coming out of a merge: a case was there. */
export function findWays({ states, transitions }: Definition): Ways {
  const ways = new Map(states.map(({ code }) => [code, new Set<string>()]));
  for (const { from, to } of transitions)
    if (to !== null) for (const code of from) if (code !== to) ways.get(code)?.add(to);
  return ways;
}

/** The states a case can come to from these, which are among them, going no further from one of `ends`. */
export function reach(ways: Ways, starts: string[], ends: string[] = []): Set<string> {
  const found = new Set(starts);
  // A set visits what is added to it on the way, so this walks all that can be reached.
  for (const code of found)
    if (!ends.includes(code)) for (const next of ways.get(code) ?? []) found.add(next);
  return found;
}

/** From each state, all those a case can come to, itself included. */
export function reachAll(ways: Ways): Ways {
  return new Map([...ways.keys()].map((code) => [code, reach(ways, [code])]));
}
