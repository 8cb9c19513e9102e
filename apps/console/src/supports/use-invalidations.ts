import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { OPEN_SIGNALS } from './use-open-signals.js';

export type Invalidation = Schemas['InvalidationView'];
export type Conditions = Schemas['ConditionsDto'];
export type SupportSignal = Schemas['SupportSignalView'];

const INVALIDATIONS = ['invalidations'];
const OFTEN_MS = 700;

/** The latest; while one is under way, looked at again and again. */
export function useInvalidations() {
  return useQuery({
    queryKey: INVALIDATIONS,
    queryFn: () => read(api.GET('/api/v1/invalidations')),
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? OFTEN_MS : false),
  });
}

export const isUnderWay = ({ status }: Invalidation): boolean => status === 'running' || status === 'undoing';

/** Reads anew what there is, and which signs still wait. */
function useRefresh() {
  const queries = useQueryClient();
  return () =>
    Promise.all([INVALIDATIONS, OPEN_SIGNALS].map((queryKey) => queries.invalidateQueries({ queryKey })));
}

/** How much support meets conditions. */
export function usePreview() {
  return useMutation({
    mutationFn: (body: Conditions) => read(api.POST('/api/v1/invalidation-previews', { body })),
  });
}

/** Takes it away. The id is the request's own: sent again, it goes on where it was broken off. */
export function useInvalidate() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ id, body }: { id: string; body: Schemas['InvalidateDto'] }) => {
      // It has begun before it is answered.
      setTimeout(() => void refresh(), OFTEN_MS);
      return read(api.PUT('/api/v1/invalidations/{id}', { params: { path: { id } }, body }));
    },
    onSettled: refresh,
  });
}

/** Stops one that runs, or gives back what one took. */
export function useEnd(act: 'stop' | 'undoing') {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (id: string) => {
      const params = { path: { id } };
      return act === 'stop'
        ? read(api.POST('/api/v1/invalidations/{id}/stop', { params }))
        : read(api.POST('/api/v1/invalidations/{id}/undoing', { params }));
    },
    onSettled: refresh,
  });
}

/** Signs that the support of an idea was arranged. */
export function useSignals(ideaId: string) {
  return useQuery({
    queryKey: ['support-signals', ideaId],
    queryFn: () => read(api.GET('/api/v1/cases/{id}/support-signals', { params: { path: { id: ideaId } } })),
  });
}
