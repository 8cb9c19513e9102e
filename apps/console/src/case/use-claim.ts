import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { useWhy } from '../api/use-why.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';
import type { CaseForStaff } from './use-case.js';

interface ClaimOf {
  ideaId: string;
  title: string;
  version: number;
  isRelease: boolean;
  /** Takes the one before back, and is not itself taken back: the next `u` is for what was done before that. */
  isUndo?: boolean;
}

export type Claim = ReturnType<typeof useClaim>;

/** Takes a case, or lays it down. Whatever the answer, case and queue are read anew. */
export function useClaim(): UseMutationResult<CaseForStaff, Error, ClaimOf> {
  const { t } = useText();
  const whyOf = useWhy();
  const queries = useQueryClient();
  const claim: UseMutationResult<CaseForStaff, Error, ClaimOf> = useMutation({
    mutationFn: ({ ideaId: id, version, isRelease }: ClaimOf) =>
      isRelease
        ? read(api.DELETE('/api/v1/cases/{id}/claims', { params: { path: { id }, query: { version } } }))
        : read(api.POST('/api/v1/cases/{id}/claims', { params: { path: { id } }, body: { version } })),
    onSuccess: (found, { isRelease, isUndo }) => {
      queries.setQueryData(['case', found.ideaId], found);
      const undo = () => claim.mutate({ ...found, isRelease: !isRelease, isUndo: true });
      const said = t(isRelease ? 'done.released' : 'done.claimed', { title: found.title });
      tell(said, isUndo ? undefined : undo);
    },
    // The reader may be at another case by now, or at another page.
    onError: (error, { ideaId, title, isRelease }) => {
      tell(t(isRelease ? 'done.not_released' : 'done.not_claimed', { title, why: whyOf(error) }));
      return queries.invalidateQueries({ queryKey: ['case', ideaId] });
    },
    onSettled: () =>
      Promise.all([['queue'], ['queue-counts']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
  return claim;
}
