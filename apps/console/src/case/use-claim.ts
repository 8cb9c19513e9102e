import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';

interface ClaimOf {
  ideaId: string;
  title: string;
  version: number;
  isRelease: boolean;
}

export type Claim = ReturnType<typeof useClaim>;

/** Takes a case, or lays it down. Whatever the answer, case and queue are read anew. */
export function useClaim() {
  const { t } = useText();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ ideaId: id, version, isRelease }: ClaimOf) =>
      isRelease
        ? read(api.DELETE('/api/v1/cases/{id}/claims', { params: { path: { id }, query: { version } } }))
        : read(api.POST('/api/v1/cases/{id}/claims', { params: { path: { id } }, body: { version } })),
    onSuccess: (found, { isRelease }) => {
      queries.setQueryData(['case', found.ideaId], found);
      tell(t(isRelease ? 'done.released' : 'done.claimed', { title: found.title }));
    },
    onError: (_error, { ideaId }) => queries.invalidateQueries({ queryKey: ['case', ideaId] }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['queue'] }),
  });
}
