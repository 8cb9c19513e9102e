import type { Schemas } from '@app/client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client.js';
import type { CaseForStaff } from '../use-case.js';

export type SimilarIdea = Schemas['SimilarIdea'];
export type ExistingService = Schemas['ExistingService'];
export type MatchedWord = Schemas['MatchedWord'];

/** They change slowly, and looking for them takes a while. */
const SELDOM = { staleTime: 5 * 60_000 };

/** What is near a case: ideas of this tenant and of others, and services that exist. Asked for once the case is there. */
export function useSimilar({ ideaId, title }: CaseForStaff) {
  return useQuery({
    queryKey: ['similar', ideaId],
    queryFn: async () => {
      const [own, elsewhere] = await Promise.all([ask('tenant'), ask('nation')]);
      return { ideas: own.ideas, services: own.services, elsewhere: elsewhere.ideas };
    },
    ...SELDOM,
  });

  function ask(scope: 'tenant' | 'nation') {
    return read(api.GET('/api/v1/similar-ideas', { params: { query: { q: title, scope, except: ideaId } } }));
  }
}
