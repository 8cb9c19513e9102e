import { api, read } from '../api/client.js';
import { useText } from '../language/use-text.js';
import type { CaseForStaff } from './use-case.js';
import { useGround } from './use-ground.js';

/** Takes an idea from public view on a ground of the catalogue; without a ground it is put back. */
export function useHide({ ideaId: id, title }: CaseForStaff) {
  const { t } = useText();
  const params = { path: { id } };
  return useGround({
    stay: () => read(api.DELETE('/api/v1/ideas/{id}/hiding', { params })),
    go: (reason) => read(api.PUT('/api/v1/ideas/{id}/hiding', { params, body: { reason } })),
    told: (reason) => t(reason === null ? 'done.shown' : 'done.hidden', { title }),
    lists: ['case', id],
    others: ['queue'],
  });
}
