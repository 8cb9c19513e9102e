import type { Schemas } from '@app/client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

export type Counts = Schemas['QueueCounts'];

const EVERY_MINUTE = 60_000;

/** How many cases wait in parts of the queue; what others change shows as they change it. */
export function useCounts() {
  return useQuery({
    queryKey: ['queue-counts'],
    queryFn: () => read(api.GET('/api/v1/cases/counts')),
    refetchInterval: EVERY_MINUTE,
  });
}
