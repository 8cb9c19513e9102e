import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';
import type { CaseForStaff } from './use-case.js';

/** Takes an idea from public view on a ground of the catalogue; without a ground it is put back. */
export function useHide({ ideaId: id, title }: CaseForStaff) {
  const { t } = useText();
  const queries = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (reason: string | null) =>
      reason === null
        ? read(api.DELETE('/api/v1/ideas/{id}/hiding', { params }))
        : read(api.PUT('/api/v1/ideas/{id}/hiding', { params, body: { reason } })),
    onSuccess: async (_nothing, reason) => {
      tell(t(reason === null ? 'done.shown' : 'done.hidden', { title }));
      void queries.invalidateQueries({ queryKey: ['queue'] });
      await queries.invalidateQueries({ queryKey: ['case', id] });
    },
  });
}
