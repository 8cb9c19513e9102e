import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../../api/client.js';
import { Refusal } from '../../api/refusal.js';
import { VERSIONS } from '../ask/use-versions.js';
import type { Mapping } from '../trial/use-simulation.js';

/** Moves the cases in progress to a version. */
export function useAdopt(version: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (mapping: Mapping) =>
      read(
        api.POST('/api/v1/workflow-versions/{version}/adoptions', {
          params: { path: { version } },
          body: { mapping },
        }),
      ),
    onSuccess: () =>
      Promise.all([VERSIONS, ['queue'], ['case']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

/** The states whose cases could not go on there, where that is why it was refused. */
export function stuckIn(error: unknown): { state: string; count: number }[] {
  if (!(error instanceof Refusal) || error.code !== 'review.cases_stuck') return [];
  return (error.problem as { stuck?: { state: string; count: number }[] } | null)?.stuck ?? [];
}
