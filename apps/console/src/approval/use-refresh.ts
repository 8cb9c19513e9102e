import { useQueryClient } from '@tanstack/react-query';
import { APPROVALS } from './use-approvals.js';

/** Reads anew what a signature or a return may have changed. */
export function useRefresh() {
  const queries = useQueryClient();
  return (): Promise<unknown> =>
    Promise.all([APPROVALS, ['queue'], ['case']].map((queryKey) => queries.invalidateQueries({ queryKey })));
}
