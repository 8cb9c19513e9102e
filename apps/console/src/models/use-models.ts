import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

export type Models = Schemas['ModelsView'];
export type Model = Schemas['ModelView'];

const MODELS = ['models'];
/** How often one looks while a model is being trained. */
const LOOK_MS = 2_000;

/** The models of the tenant and how they are used. */
export function useModels() {
  return useQuery({
    queryKey: MODELS,
    queryFn: () => read(api.GET('/api/v1/routing-models')),
    refetchInterval: ({ state: { data } }) => (data?.isTraining ? LOOK_MS : false),
  });
}

/** Asks for a new model. */
export function useTrain() {
  return useChange(() => read(api.POST('/api/v1/routing-models')));
}

/** Has an earlier version serve again. */
export function useRestore() {
  return useChange((version: number) =>
    read(api.POST('/api/v1/routing-models/{version}/restorations', { params: { path: { version } } })),
  );
}

/** Says from which confidence on the model routes by itself; null: never. */
export function useSetThreshold() {
  return useChange((threshold: number | null) =>
    read(api.PUT('/api/v1/routing-threshold', { body: { threshold } })),
  );
}

function useChange<Given, Answer>(mutationFn: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn, onSettled: () => queries.invalidateQueries({ queryKey: MODELS }) });
}
