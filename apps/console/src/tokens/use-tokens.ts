import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

export type Token = Schemas['TokenView'];
export type Issued = Schemas['IssuedToken'];

const TOKENS = ['tokens'];

/** One's own tokens, newest first. */
export function useTokens() {
  return useQuery({ queryKey: TOKENS, queryFn: () => read(api.GET('/api/v1/api-tokens')) });
}

/** Makes a token; the answer tells it this once. */
export function useIssueToken() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (token: Schemas['NewTokenDto']) => read(api.POST('/api/v1/api-tokens', { body: token })),
    onSuccess: () => queries.invalidateQueries({ queryKey: TOKENS }),
    // The token itself is kept nowhere longer than it is looked at.
    gcTime: 0,
  });
}

/** Ends a token at once. */
export function useRevokeToken() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => read(api.DELETE('/api/v1/api-tokens/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: TOKENS }),
  });
}
