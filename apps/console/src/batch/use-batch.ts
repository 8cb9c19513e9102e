import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

export type Option = Schemas['BatchOption'];
export type Forecast = Schemas['BatchForecast'];
export type Batch = Schemas['BatchView'];
export type BatchRequest = Schemas['BatchDto'];
export type Chosen = Schemas['BatchCaseDto'];

const OFTEN_MS = 700;

/** What could be done with the chosen cases now. */
export function useOptions(cases: Chosen[]) {
  return useQuery({
    queryKey: ['batch-options', cases],
    queryFn: () => read(api.POST('/api/v1/batch-options', { body: { cases } })),
    staleTime: 0,
  });
}

/** What would come of each case. */
export function usePreview() {
  return useMutation({
    mutationFn: (body: BatchRequest) => read(api.POST('/api/v1/batch-previews', { body })),
  });
}

/** Takes the step. The id is the request's own: sent again, it goes on where it was broken off. */
export function useMake() {
  const onSettled = useRefresh();
  return useMutation({
    mutationFn: ({ id, body }: { id: string; body: BatchRequest }) =>
      read(api.PUT('/api/v1/batches/{id}', { params: { path: { id } }, body })),
    onSettled,
  });
}

/** Takes back what can be taken back. */
export function useUndo() {
  const onSettled = useRefresh();
  return useMutation({
    mutationFn: (id: string) => read(api.POST('/api/v1/batches/{id}/undoing', { params: { path: { id } } })),
    onSettled,
  });
}

/** How many cases have had their turn, while the batch is under way. */
export function useProgress(id: string, isUnderWay: boolean): number {
  const { data } = useQuery({
    queryKey: ['batch', id],
    queryFn: () => read(api.GET('/api/v1/batches/{id}', { params: { path: { id } } })),
    enabled: isUnderWay,
    refetchInterval: OFTEN_MS,
    // In the first moments there is none to be found.
    retry: false,
  });
  return data?.items.filter(({ outcome }) => outcome !== 'waiting').length ?? 0;
}

/** One's own latest batches. */
export function useBatches() {
  return useQuery({ queryKey: ['batches'], queryFn: () => read(api.GET('/api/v1/batches')), staleTime: 0 });
}

function useRefresh() {
  const queries = useQueryClient();
  const stale = ['queue', 'case', 'idea', 'approvals', 'batches'];
  return () => Promise.all(stale.map((name) => queries.invalidateQueries({ queryKey: [name] })));
}
