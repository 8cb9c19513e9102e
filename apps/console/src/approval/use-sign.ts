import type { Schemas } from '@app/client';
import { useMutation } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { useRefresh } from './use-refresh.js';
import type { Approval } from './use-approvals.js';

/** What came of one signature, with what was signed. */
export interface Signed {
  approval: Approval;
  outcome: Schemas['SignedView'];
}

/** Signs one or several. Each is signed for itself; the answer says of each what came of it. */
export function useSign() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (approvals: Approval[]): Promise<Signed[]> => {
      const ids = approvals.map(({ id }) => id);
      const outcomes = await read(api.POST('/api/v1/approvals/signatures', { body: { ids } }));
      return approvals.flatMap((approval) => {
        const outcome = outcomes.find(({ id }) => id === approval.id);
        return outcome ? [{ approval, outcome }] : [];
      });
    },
    onSettled: () => void refresh(),
  });
}
