import type { Schemas } from '@app/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { useText } from '../language/use-text.js';
import { useWaiting } from '../moderation/use-waiting.js';
import { tell } from '../status/status.js';

export type OpenSignal = Schemas['OpenSignalView'];

export const OPEN_SIGNALS = ['open-signals'];

/** Signs that support was arranged, of all ideas. */
export const useOpenSignals = (isAsked = true) =>
  useWaiting(
    OPEN_SIGNALS,
    (query) => read(api.GET('/api/v1/support-signals', { params: { query } })),
    isAsked,
  );

/** Says that nothing is wrong with it. */
export function useSettle({ id }: OpenSignal) {
  const { t } = useText();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => read(api.POST('/api/v1/support-signals/{id}/settlement', { params: { path: { id } } })),
    onSuccess: async () => {
      tell(t('signal.settled'));
      await queries.invalidateQueries({ queryKey: OPEN_SIGNALS });
    },
  });
}
