import type { Schemas } from '@app/client';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Address } from '../address/address.js';
import { api, read } from '../api/client.js';

export type QueueItem = Schemas['QueueItem'];

const EVERY_MINUTE = 60_000;

/** The part of the queue that the address names, page by page; looked at again every minute. */
export function useQueue({ scope, state, agency, q }: Address) {
  const query = { scope, ...(state && { state }), ...(agency && { agency }), ...(q && { q }) };
  return useInfiniteQuery({
    queryKey: ['queue', query],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/v1/cases', { params: { query: { ...query, ...(pageParam && { after: pageParam }) } } }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: EVERY_MINUTE,
    placeholderData: keepPreviousData,
  });
}
