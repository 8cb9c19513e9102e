import type { Schemas } from '@app/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

export type CaseForStaff = Schemas['CaseForStaff'];

/** How one case is read. */
export const caseQuery = (ideaId: string) =>
  queryOptions({ queryKey: ['case', ideaId], queryFn: () => readCase(ideaId) });

/** The case as it is at this moment, past everything remembered. */
export function readCase(ideaId: string): Promise<CaseForStaff> {
  return read(api.GET('/api/v1/cases/{id}', { params: { path: { id: ideaId } } }));
}

/** A case with what may be done now. */
export function useCase(ideaId: string) {
  return useQuery(caseQuery(ideaId));
}

/** The citizen's words. They change only when a supplement comes in. */
export function useIdea(ideaId: string) {
  return useQuery({
    queryKey: ['idea', ideaId],
    queryFn: () => read(api.GET('/api/v1/ideas/{id}', { params: { path: { id: ideaId } } })),
    staleTime: 60_000,
  });
}
