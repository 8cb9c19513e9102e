import type { Schemas } from '@app/client';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

export type Message = Schemas['MessageView'];
export type State = Message['status'];

const MESSAGES = ['messages'];

/** The states in which somebody may look for messages: what needs a person first. */
export const STATES: State[] = [
  ...(['uncertain', 'failed', 'waiting', 'composed', 'sending', 'sent', 'left', 'dropped'] as const),
];

/** Messages in a state or in any, the latest first. */
export function useMessages(status: State | null) {
  return useInfiniteQuery({
    queryKey: [...MESSAGES, status],
    queryFn: ({ pageParam: before }) =>
      read(
        api.GET('/api/v1/messages', {
          params: { query: { ...(status && { status }), ...(before && { before }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
}

/** A message with its attempts, and what people decided of it. */
export function useMessage(id: string) {
  return useQuery({
    queryKey: [...MESSAGES, 'one', id],
    queryFn: () => read(api.GET('/api/v1/messages/{id}', { params: { path: { id } } })),
  });
}

/** Sends a message again, or leaves it as it is. */
export function useSettle(id: string) {
  const queries = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (act: 'retry' | 'leave') =>
      read(
        act === 'retry'
          ? api.POST('/api/v1/messages/{id}/retry', { params })
          : api.POST('/api/v1/messages/{id}/leave', { params }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: MESSAGES }),
  });
}
