import type { Schemas } from '@app/client';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';

export type HeldIdea = Schemas['HeldIdeaView'];

const HELD = ['moderation', 'held'];
const EVERY_MINUTE = 60_000;

/** Ideas that a machine may have sent, the oldest first; looked at again every minute. */
export function useHeldIdeas(isAsked = true) {
  return useInfiniteQuery({
    queryKey: HELD,
    queryFn: ({ pageParam: after }) =>
      read(api.GET('/api/v1/moderation/held-ideas', { params: { query: { ...(after && { after }) } } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchInterval: EVERY_MINUTE,
    enabled: isAsked,
  });
}

/** Decides on a held idea: with a ground it is rejected, without one it goes on. */
export function useDecideHeld({ id, title }: HeldIdea) {
  const { t } = useText();
  const queries = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (reason: string | null) =>
      reason === null
        ? read(api.POST('/api/v1/moderation/held-ideas/{id}/release', { params }))
        : read(api.POST('/api/v1/moderation/held-ideas/{id}/rejection', { params, body: { reason } })),
    onSuccess: async (_nothing, reason) => {
      tell(t(reason === null ? 'held.released' : 'held.rejected', { title }));
      await queries.invalidateQueries({ queryKey: HELD });
    },
  });
}
