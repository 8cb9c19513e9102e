import { useInfiniteQuery } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

/** Events of the ledger, the latest first. */
export function useRecords({ subject, kind }: { subject: string; kind: string }) {
  return useInfiniteQuery({
    queryKey: ['ledger', subject, kind],
    queryFn: ({ pageParam: before }) => {
      const query = { ...(subject && { subject }), ...(kind && { kind }), ...(before && { before }) };
      return read(api.GET('/api/v1/ledger-events', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
}
