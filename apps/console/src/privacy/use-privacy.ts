import type { Schemas } from '@app/client';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

export type Rule = Schemas['RetentionView'];
export type Access = Schemas['AccessView'];

const [RETENTION, ACCESSES] = [['retention'], ['accesses']];

/** For how long things are kept, and what was deleted. */
export function useRetention() {
  return useQuery({ queryKey: RETENTION, queryFn: () => read(api.GET('/api/v1/retention')) });
}

export function useSetRetention(kind: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (months: number) =>
      read(
        api.PUT('/api/v1/retention/{kind}', {
          params: { path: { kind: kind as 'adopted' } },
          body: { months },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: RETENTION }),
  });
}

/** Who looked at whom, the last first. */
export function useAccesses() {
  return useInfiniteQuery({
    queryKey: ACCESSES,
    queryFn: ({ pageParam: before }) =>
      read(api.GET('/api/v1/accesses', { params: { query: { ...(before && { before }) } } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
}

/** Who proposed an idea; each look is recorded with its reason. */
export function useReveal(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      read(api.POST('/api/v1/ideas/{id}/proposer-views', { params: { path: { id } }, body: { reason } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ACCESSES }),
  });
}
