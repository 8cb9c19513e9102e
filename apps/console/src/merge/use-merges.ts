import type { Schemas } from '@app/client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import type { CaseForStaff } from '../case/use-case.js';
import type { Move } from '../move/use-move.js';

export type LinkedIdea = Schemas['LinkedIdea'];

const OF_MERGES = ['merge', 'unmerge', 'split'];

/** True for a move that joins the idea to another one, undoes that, or splits it. */
export function isOfMerges({ effects }: Move): boolean {
  return effects.some((effect) => OF_MERGES.includes(effect));
}

/** What was merged and split around the idea of a case; read anew with each change of the case. */
export function useLinks({ ideaId, version, supports }: CaseForStaff) {
  return useQuery({
    queryKey: ['links', ideaId, version, supports],
    queryFn: () => read(api.GET('/api/v1/ideas/{id}/links', { params: { path: { id: ideaId } } })),
  });
}

/** What merging the case into the idea of this number would come to; nothing is asked while there is no number. */
export function useMergePreview(ideaId: string, into: string | null) {
  return useQuery({
    queryKey: ['merge-preview', ideaId, into],
    queryFn: () =>
      read(
        api.GET('/api/v1/cases/{id}/merge-preview', {
          params: { path: { id: ideaId }, query: { into: into! } },
        }),
      ),
    enabled: into !== null,
    staleTime: 0,
  });
}
