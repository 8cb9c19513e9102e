import type { Schemas } from '@app/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

export type Suggestion = Schemas['SuggestionView'];

/** How the suggestion for a case is read. */
export const suggestionQuery = (ideaId: string) =>
  queryOptions({
    queryKey: ['suggestion', ideaId],
    queryFn: () => read(api.GET('/api/v1/cases/{id}/suggestion', { params: { path: { id: ideaId } } })),
  });

/** Which agency a case may belong to, and why. */
export function useSuggestion(ideaId: string) {
  return useQuery(suggestionQuery(ideaId));
}
