import type { Schemas } from '@app/client';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import type { CaseForStaff } from '../case/use-case.js';
import { tell } from '../status/status.js';

export type Answer = Schemas['AnswerView'];
export type DraftedPoint = Schemas['DraftedPointView'];

const keyOf = (ideaId: string) => ['answer', ideaId];

/** How the joint answer is read. */
export const answerQuery = ({ ideaId, version }: CaseForStaff) =>
  queryOptions({
    // What waits for a signature cannot be changed, and every step of the case counts a version.
    queryKey: [...keyOf(ideaId), version],
    queryFn: () => read(api.GET('/api/v1/cases/{id}/answer', { params: { path: { id: ideaId } } })),
  });

/** The joint answer that is being drafted; nothing is asked while nobody sees it. */
export function useAnswer(found: CaseForStaff, isShown: boolean) {
  return useQuery({ ...answerQuery(found), placeholderData: (previous) => previous, enabled: isShown });
}

/** Drafts the answer, or says something to a point of it. What was done is said aloud. */
export function useAnswerAct<Given>(ideaId: string, act: (given: Given) => Promise<Answer>, said: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => tell(said),
    onSettled: async () => {
      void queries.invalidateQueries({ queryKey: ['queue'] });
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['case', ideaId] }),
        queries.invalidateQueries({ queryKey: keyOf(ideaId) }),
      ]);
    },
  });
}
