import type { Schemas } from '@app/client';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { Refusal } from '../api/refusal.js';

export type Wording = Schemas['WordingView'];

const WORDINGS = ['wordings'];

/** Phrases of the site in which these words stand, fifty at a time. */
export function useWordings(q: string, isOwn: boolean, isAsked = true) {
  return useInfiniteQuery({
    queryKey: [...WORDINGS, q, isOwn],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/v1/wordings', {
          params: {
            query: { ...(q && { q }), ...(isOwn && { own: 'true' }), ...(pageParam && { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    enabled: isAsked,
  });
}

/** Says a phrase in other words, or in the shipped ones again. */
export function useChangeWording() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ key, version, words }: WordingChange) => {
      const path = { key };
      if (!words) return read(api.DELETE('/api/v1/wordings/{key}', { params: { path, query: { version } } }));
      return read(api.PUT('/api/v1/wordings/{key}', { params: { path }, body: { ...words, version } }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: WORDINGS }),
  });
}

/** `words` null for the shipped ones. */
export interface WordingChange {
  key: string;
  version: number;
  words: { ko: string; en: string } | null;
}

/** Whether somebody else was quicker. */
export const isOutdated = (error: unknown): boolean =>
  error instanceof Refusal && error.code === 'tenancy.wording_changed';
