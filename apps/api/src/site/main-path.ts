import type { Definition, State, Transition } from '@app/workflow';

/** A stage on the way that most ideas take, and how it may come out instead. */
export interface Stage {
  state: State;
  /** Public states to which a decision leads instead of this one. */
  instead: State[];
}

/**
 * The way through the first lane of a workflow as its buttons draw it: from the first state along each first move that
 * is marked as the usual one, through states that anyone may see, until there is none or it comes round again.
 */
export function mainPath({ initial, lanes, states, transitions }: Definition): Stage[] {
  const stateOf = (code: string | null) => states.find((one) => one.code === code && one.isPublic);
  const path: Stage[] = [];
  let at = stateOf(initial);
  let instead: State[] = [];
  while (at && !path.some(({ state }) => state === at)) {
    path.push({ state: at, instead });
    const from = at.code;
    const moves = transitions.filter(
      (move) => move.from.includes(from) && move.to !== null && staysIn(lanes[0]?.code, move),
    );
    const usual = moves.find(({ tone, to }) => tone === 'primary' && stateOf(to));
    const answers = moves.filter(({ effects, to }) => effects.includes('publish_reply') && to !== usual?.to);
    instead = answers.flatMap(({ to }) => stateOf(to) ?? []);
    at = stateOf(usual?.to ?? null);
  }
  return path;
}

/** It neither leads into another lane nor belongs to one. */
function staysIn(lane: string | undefined, move: Transition): boolean {
  const named = [move.lane, ...move.conditions.map(({ params }) => params?.lane)];
  return named.every((one) => one === undefined || one === lane);
}
