import type { Schemas } from '@app/client';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

export type Webhook = Schemas['WebhookView'];
export type Registered = Schemas['RegisteredWebhook'];
export type Kind = Webhook['kinds'][number];
export type Dispatch = Schemas['DispatchView'];

/** What a webhook may hear of. */
export const KINDS: Kind[] = [
  ...(['case.opened', 'case.moved', 'case.inherited', 'clock.reminded', 'clock.breached'] as const),
  ...(['clock.escalated', 'opinion.asked', 'milestone.reached', 'idea.withdrawn'] as const),
];

const [WEBHOOKS, DISPATCHES] = [['webhooks'], ['dispatches']];

/** The tenant's webhooks, newest first. */
export function useWebhooks(isAsked = true) {
  return useQuery({
    queryKey: WEBHOOKS,
    queryFn: () => read(api.GET('/api/v1/webhooks')),
    enabled: isAsked,
  });
}

/** Registers a webhook; the answer tells its secret this once. */
export function useRegister() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (webhook: Schemas['NewWebhookDto']) => read(api.POST('/api/v1/webhooks', { body: webhook })),
    onSuccess: () => queries.invalidateQueries({ queryKey: WEBHOOKS }),
    // The secret itself is kept nowhere longer than it is looked at.
    gcTime: 0,
  });
}

/** Takes a webhook away. */
export function useRemove() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => read(api.DELETE('/api/v1/webhooks/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: WEBHOOKS }),
  });
}

/** What went to a webhook, the latest first. */
export function useDispatches(id: string) {
  return useInfiniteQuery({
    queryKey: [...DISPATCHES, id],
    queryFn: ({ pageParam: before }) =>
      read(
        api.GET('/api/v1/webhooks/{id}/dispatches', {
          params: { path: { id }, query: { ...(before && { before }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
}

/** Sends an event to its webhook once more. */
export function useResend() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      read(api.POST('/api/v1/dispatches/{id}/resend', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: DISPATCHES }),
  });
}
