import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

export type JobQueue = Schemas['QueueView'];

const QUEUES = ['job-queues'];
const EVERY_MS = 5_000;

/** How the queues of background work stand, looked at again while the page is open. */
export function useJobQueues() {
  return useQuery({
    queryKey: QUEUES,
    queryFn: () => read(api.GET('/api/v1/queues')),
    refetchInterval: EVERY_MS,
  });
}

/** Tries again what was given up in a queue. */
export function useRetryJobs() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (queue: string) =>
      read(api.POST('/api/v1/queues/{queue}/retries', { params: { path: { queue } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: QUEUES }),
  });
}
