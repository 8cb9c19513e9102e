import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Refusal } from './refusal.js';

/** True while the sign-in has run out; whoever signs in again finds the page as it was. */
export const EXPIRED = ['session', 'expired'];

/** All that was read from the server. A sign-in that has run out is noted wherever it shows. */
export function createQueries(): QueryClient {
  const note = (error: Error) => {
    if (error instanceof Refusal && error.code === 'platform.unauthenticated')
      queries.setQueryData(EXPIRED, true);
  };
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: note }),
    mutationCache: new MutationCache({ onError: note }),
    defaultOptions: {
      queries: { retry: mayPass, staleTime: 10_000 },
      mutations: { retry: false },
    },
  });
  return queries;
}

/** Asks twice more where the server or the network may only be slow to come back. */
function mayPass(count: number, error: Error): boolean {
  const status = error instanceof Refusal ? error.status : 0;
  return count < 2 && (status === 0 || status >= 502);
}
