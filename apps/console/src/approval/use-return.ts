import { useMutation } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { useRefresh } from './use-refresh.js';

/** Gives back what was prepared, with a remark; its author takes it back so. */
export function useReturn(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (remark: string) =>
      read(api.POST('/api/v1/approvals/{id}/returns', { params: { path: { id } }, body: { remark } })),
    onSettled: () => void refresh(),
  });
}
