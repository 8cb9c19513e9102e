import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { tell } from '../status/status.js';

export type Rounds = Schemas['RoundsView'];
export type Round = Schemas['RoundView'];
export type Evaluation = Schemas['EvaluationView'];

const keyOf = (ideaId: string) => ['rounds', ideaId];

/** The rounds of a case, newest first, and whom one may ask. */
export function useRounds(ideaId: string) {
  return useQuery({
    queryKey: keyOf(ideaId),
    queryFn: () => read(api.GET('/api/v1/cases/{id}/rounds', { params: { path: { id: ideaId } } })),
  });
}

/** Does something with a round. What was done is said aloud, and the case and the queue are read anew. */
export function useRoundAct<Given>(ideaId: string, act: (given: Given) => Promise<Rounds>, said: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (rounds) => {
      queries.setQueryData(keyOf(ideaId), rounds);
      tell(said);
    },
    onError: () => void queries.invalidateQueries({ queryKey: keyOf(ideaId) }),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['queue'] });
      void queries.invalidateQueries({ queryKey: ['case', ideaId] });
    },
  });
}
