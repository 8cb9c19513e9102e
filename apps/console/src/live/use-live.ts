import { focusManager, type QueryClient, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { EXPIRED } from '../api/queries.js';
import { useMay } from '../session/use-may.js';
import { followNews, type News } from './follow-news.js';
import { sortNews } from './sort-news.js';

/** The list is read anew once a second at the most, however much happens. */
const LIST_EVERY_MS = 1_000;

/** Reads anew what others have changed, as they change it, while somebody attends to the page. */
export function useLive(): void {
  const queries = useQueryClient();
  const mayRead = useMay('cases.read');
  const isAttended = useSyncExternalStore(listen, () => focusManager.isFocused());
  // Whoever signs in again looks on again at once.
  const { data: isExpired } = useQuery<boolean>({
    queryKey: EXPIRED,
    queryFn: skipToken,
    initialData: false,
  });
  useEffect(() => {
    if (!mayRead || !isAttended || isExpired) return;
    const lists = atIntervals(() => {
      for (const name of LISTS) void queries.invalidateQueries({ queryKey: [name] });
    });
    const leave = followNews((news) => refresh(queries, news, lists.ask));
    return () => {
      leave();
      lists.stop();
    };
  }, [queries, mayRead, isAttended, isExpired]);
}

const LISTS = ['queue', 'queue-counts', 'approvals'];
const listen = (listener: () => void) => focusManager.subscribe(listener);

function refresh(queries: QueryClient, news: News, refreshLists: () => void): void {
  if (news.type === 'roles') void queries.invalidateQueries({ queryKey: ['session', 'account'] });
  if (news.type !== 'news') {
    refreshLists();
    void queries.invalidateQueries({
      predicate: ({ queryKey: [name] }) => name === 'case' || name === 'notes',
    });
    return;
  }
  const { moved, noted, visited } = sortNews(news.cases);
  if (moved.size > 0) refreshLists();
  void queries.invalidateQueries({
    predicate: ({ queryKey }) =>
      queryKey.some((part) => {
        const id = String(part);
        if (queryKey[0] === 'presence') return visited.has(id);
        return queryKey[0] === 'notes' ? noted.has(id) : moved.has(id);
      }),
  });
}

/** Does the work at once when asked for, and again at the end of the interval if it was asked for meanwhile. */
function atIntervals(work: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  const ask = () => {
    isAsked = timer !== undefined;
    if (isAsked) return;
    work();
    timer = setTimeout(() => {
      timer = undefined;
      if (isAsked) ask();
    }, LIST_EVERY_MS);
  };
  return { ask, stop: () => clearTimeout(timer) };
}
