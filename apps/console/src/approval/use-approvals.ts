import type { Schemas } from '@app/client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

export type Approval = Schemas['ApprovalView'];

export const APPROVALS = ['approvals'];

const EVERY_MINUTE = 60_000;

/** What waits for a signature, oldest first; looked at again every minute. */
export function useApprovals(isAsked = true) {
  return useQuery({
    queryKey: APPROVALS,
    queryFn: () => read(api.GET('/api/v1/approvals')),
    refetchInterval: EVERY_MINUTE,
    enabled: isAsked,
  });
}
