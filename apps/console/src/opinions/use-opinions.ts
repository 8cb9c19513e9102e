import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

export type Opinions = Schemas['OpinionsView'];
export type Opinion = Schemas['OpinionView'];

const keyOf = (ideaId: string) => ['opinions', ideaId];

/** The opinions about a case, oldest first, and whether some may be asked for now. */
export function useOpinions(ideaId: string) {
  return useQuery({
    queryKey: keyOf(ideaId),
    queryFn: () => read(api.GET('/api/v1/cases/{id}/opinions', { params: { path: { id: ideaId } } })),
  });
}

/** Asks for opinions, or gives one; the case and the queue are read anew. */
export function useOpinionAct<Given>(ideaId: string, act: (given: Given) => Promise<Opinions>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (opinions) => queries.setQueryData(keyOf(ideaId), opinions),
    onError: () => void queries.invalidateQueries({ queryKey: keyOf(ideaId) }),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['queue'] });
      void queries.invalidateQueries({ queryKey: ['case', ideaId] });
      void queries.invalidateQueries({ queryKey: ['answer', ideaId] });
    },
  });
}
