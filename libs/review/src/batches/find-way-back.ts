import type { Actor } from '@app/platform';
import { type IsHoliday, transition } from '@app/workflow';
import { rolesOf, snapshotOf } from '../cases/facts-of.js';
import type { Made } from '../cases/record-move.js';

/**
 * The transition with which this actor could take a move back at once: one that makes the case nobody's again, if
 * the workflow grants it on the case as it is then. Null where there is none or it takes a signature, and for what only
 * waits for one.
 */
export function findWayBack(
  { after, clocks, definition, isPrepared }: Made,
  actor: Actor,
  time: { now: Date; isHoliday: IsHoliday },
): string | null {
  if (isPrepared) return null;
  const then = snapshotOf(after, clocks, actor);
  const isAtOnce = (name: string): boolean => {
    const taken = transition(definition, then, name, { roles: rolesOf(actor, false), fields: {}, ...time });
    return taken.ok && taken.awaits === null;
  };
  const back = definition.transitions.find(
    ({ name, effects }) => effects.includes('unassign_agency') && isAtOnce(name),
  );
  return back?.name ?? null;
}
