import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../../api/client.js';

export type OpeningLine = Schemas['OpeningLineView'];

const OPENING = ['opening'];

/** What is missing before the tenant opens; looked at anew whenever somebody comes back to it. */
export function useOpening() {
  return useQuery({
    queryKey: OPENING,
    queryFn: () => read(api.GET('/api/v1/opening')),
    staleTime: 0,
  });
}

/** Ticks a line that only a person can judge, or takes the tick back. */
export function useTick(line: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (isDone: boolean) =>
      read(
        api.PUT('/api/v1/opening/lines/{line}', {
          params: { path: { line: line as 'look' } },
          body: { isDone },
        }),
      ),
    onSuccess: (opening) => queries.setQueryData(OPENING, opening),
  });
}

/** Opens the tenant to citizens. */
export function useOpen() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => read(api.POST('/api/v1/opening')),
    onSuccess: (opening) => queries.setQueryData(OPENING, opening),
    onError: () => queries.invalidateQueries({ queryKey: OPENING }),
  });
}
