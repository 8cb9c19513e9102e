import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

export type Settings = Schemas['ProviderSettings'];
export type Level = Schemas['LevelView'];

const PROVIDER = ['access', 'provider'];
const LEVELS = ['access', 'levels'];

/** Where people may sign in instead. */
export function useProvider() {
  return useQuery({ queryKey: PROVIDER, queryFn: () => read(api.GET('/api/v1/identity-provider')) });
}

/** Saves the provider; its description is read first, which may take a few seconds. */
export function useSaveProvider() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (provider: Schemas['ProviderDto']) =>
      read(api.PUT('/api/v1/identity-provider', { body: provider })),
    onSuccess: (saved) => queries.setQueryData(PROVIDER, saved),
  });
}

/** Takes the provider away. */
export function useRemoveProvider() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => read(api.DELETE('/api/v1/identity-provider')),
    onSuccess: () => queries.invalidateQueries({ queryKey: PROVIDER }),
  });
}

/** How well somebody must be known for each action. */
export function useLevels() {
  return useQuery({ queryKey: LEVELS, queryFn: () => read(api.GET('/api/v1/assurance-levels')) });
}

/** Asks for another level. */
export function useChooseLevel() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ action, level }: Pick<Level, 'action' | 'level'>) =>
      read(api.PUT('/api/v1/assurance-levels/{action}', { params: { path: { action } }, body: { level } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: LEVELS }),
  });
}
