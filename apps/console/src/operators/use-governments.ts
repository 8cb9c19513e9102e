import type { Schemas } from '@app/client';
import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

export type Government = Schemas['GovernmentStateView'];

const GOVERNMENTS = ['tenants'];

/** The tenants of the platform, by code. */
export function useGovernments(q: string) {
  return useInfiniteQuery({
    queryKey: [...GOVERNMENTS, q],
    queryFn: ({ pageParam: after }) => {
      const query = { ...(q && { q }), ...(after && { after }) };
      return read(api.GET('/api/v1/tenants', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

/** Suspends one that is open, and resumes one that is not. */
export function useTurn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ code, suspendedAt }: Government) => {
      const params = { path: { code } };
      return suspendedAt
        ? read(api.DELETE('/api/v1/tenants/{code}/suspension', { params }))
        : read(api.PUT('/api/v1/tenants/{code}/suspension', { params }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: GOVERNMENTS }),
  });
}

/** Asks for the way in, with a reason. */
export function useVisit(code: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      read(api.POST('/api/v1/tenants/{code}/visits', { params: { path: { code } }, body: { reason } })),
    gcTime: 0,
  });
}
