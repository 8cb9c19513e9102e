import { useInfiniteQuery } from '@tanstack/react-query';

const EVERY_MINUTE = 60_000;

/** A list of what waits for a decision, page by page, the oldest first; looked at again every minute. */
export function useWaiting<Page extends { next: string | null }>(
  queryKey: string[],
  readPage: (query: { after?: string }) => Promise<Page>,
  isAsked: boolean,
) {
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam: after }) => readPage(after ? { after } : {}),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchInterval: EVERY_MINUTE,
    enabled: isAsked,
  });
}

/** How many a list holds, as far as it was read. */
export function lengthOf(list: { pages: { items: unknown[] }[] } | undefined): number {
  return (list?.pages ?? []).reduce((sum, { items }) => sum + items.length, 0);
}
