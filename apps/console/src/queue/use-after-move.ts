import { useQueryClient } from '@tanstack/react-query';
import { APPROVALS } from '../approval/use-approvals.js';
import { type CaseForStaff, caseQuery } from '../case/use-case.js';
import { type Move, useMove } from '../move/use-move.js';
import { tell } from '../status/status.js';
import { useUndoing } from '../status/use-undoing.js';
import { neighbourOf } from './neighbour-of.js';

interface Places {
  /** The queue, in its order. */
  ids: string[];
  onStay: () => void;
  onNext: (nextId: string | null) => void;
}

/**
 * What happens once a case was moved: the page says so and reads everything anew. A case that is still in one's
 * own hands stays open for the next step; otherwise it is the next one's turn.
 */
export function useAfterMove({ ids, onStay, onNext }: Places) {
  const queries = useQueryClient();
  const { mutateAsync: move } = useMove();
  const tellUndoing = useUndoing();
  const refresh = (queryKey: string[]) => queries.invalidateQueries({ queryKey });
  const takeBack = (seen: CaseForStaff, back: Move) =>
    tellUndoing(
      move({ seen, move: back, values: {} }).finally(() =>
        Promise.all([['queue'], ['queue-counts'], ['case', seen.ideaId]].map(refresh)),
      ),
    );
  return async (ideaId: string, said: string): Promise<void> => {
    const nextId = neighbourOf(ids, ideaId);
    tell(said);
    void queries.invalidateQueries({ queryKey: ['queue'] });
    void queries.invalidateQueries({ queryKey: ['queue-counts'] });
    void queries.invalidateQueries({ queryKey: APPROVALS });
    void queries.invalidateQueries({ queryKey: ['idea', ideaId] });
    const now = await queries.fetchQuery({ ...caseQuery(ideaId), staleTime: 0 }).catch(() => null);
    const back = now && wayBackFrom(now);
    if (back) tell(said, () => takeBack(now, back));
    if (now && staysInHand(now)) return onStay();
    if (!now) queries.removeQueries({ queryKey: ['case', ideaId] });
    onNext(nextId);
  };
}

/** The case waits for its holder and for nobody else; or something was just prepared, and shows how it waits. */
function staysInHand({ isMine, isSettled, clockStoppedOn, approval }: CaseForStaff): boolean {
  return approval?.isMine || (isMine && !isSettled && clockStoppedOn === null);
}

/** The move that makes the case nobody's again, which the workflow grants to whoever has just routed it. */
function wayBackFrom({ allowed }: CaseForStaff): Move | undefined {
  return allowed.find(
    ({ effects, fields, needsApproval }) =>
      effects.includes('unassign_agency') && !needsApproval && fields.every(({ required }) => !required),
  );
}
