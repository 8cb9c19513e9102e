import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '@app/client';
import { api, read } from '../api/client.js';
import type { CaseForStaff } from '../case/use-case.js';

export type CampaignResult = Schemas['CampaignResult'];

/** As many as the API takes at once. */
const MOST = 100;

/** How many near-copies each of these ideas has, by its id; those without any are left out. */
export function useCampaignSizes(ideaIds: string[]): Map<string, number> {
  const turns = Array.from({ length: Math.ceil(ideaIds.length / MOST) }, (_, turn) =>
    ideaIds.slice(turn * MOST, (turn + 1) * MOST).join(','),
  );
  const answers = useQueries({
    queries: turns.map((ideas) => ({
      queryKey: ['campaign-sizes', ideas],
      queryFn: () => read(api.GET('/api/v1/campaigns', { params: { query: { ideas } } })),
    })),
  });
  return new Map(answers.flatMap(({ data = [] }) => data.map(({ ideaId, size }) => [ideaId, size])));
}

/** The near-copies of a case, and what merging them would come to; read anew with each change of the case. */
export function useCampaign({ ideaId, version }: CaseForStaff) {
  return useQuery({
    queryKey: ['campaign', ideaId, version],
    queryFn: () => read(api.GET('/api/v1/cases/{id}/campaign', { params: { path: { id: ideaId } } })),
    // What is being written outlasts the reading.
    placeholderData: (previous) => previous,
  });
}

/** Merges the near-copies of a case into the first; what came of each. */
export function useMergeCampaign(ideaId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (message: string) =>
      read(
        api.POST('/api/v1/cases/{id}/campaign/merges', {
          params: { path: { id: ideaId } },
          body: { message },
        }),
      ),
    onSettled: () => {
      for (const queryKey of [['queue'], ['case', ideaId], ['campaign', ideaId], ['links', ideaId]])
        void queries.invalidateQueries({ queryKey });
    },
  });
}
