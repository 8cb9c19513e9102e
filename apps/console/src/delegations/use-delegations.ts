import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

export type Delegation = Schemas['DelegationView'];
export type Delegations = Schemas['DelegationsView'];

const DELEGATIONS = ['delegations'];

/** Who stands in for whoever asks, for whom they do, and who may be named. */
export function useDelegations() {
  return useQuery({ queryKey: DELEGATIONS, queryFn: () => read(api.GET('/api/v1/delegations')) });
}

export function useNameDelegate() {
  return useChange((body: Schemas['DelegationDto']) => read(api.POST('/api/v1/delegations', { body })));
}

export function useRevokeDelegation() {
  return useChange((id: string) =>
    read(api.DELETE('/api/v1/delegations/{id}', { params: { path: { id } } })),
  );
}

/** The answer is what the list has become. */
function useChange<Given>(mutationFn: (given: Given) => Promise<Delegations>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: (after) => queries.setQueryData(DELEGATIONS, after),
  });
}
