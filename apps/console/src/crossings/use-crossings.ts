import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import type { CaseForStaff } from '../case/use-case.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';

export type Crossing = Schemas['CrossingView'];

const CROSSINGS = ['crossings'];
const EVERY_MINUTE = 60_000;

/** What came from other governments or went there, the latest first; looked at again every minute. */
export function useCrossings(side: 'sent' | 'received', isAsked = true) {
  return useQuery({
    queryKey: [...CROSSINGS, side],
    queryFn: () => read(api.GET('/api/v1/crossings', { params: { query: { side } } })),
    refetchInterval: EVERY_MINUTE,
    enabled: isAsked,
  });
}

/** A recommendation that nobody has answered. */
export const isToAnswer = ({ kind, side, status }: Crossing): boolean =>
  kind === 'recommend' && side === 'received' && status === 'waiting';

/** The record of a case's travels; read anew with each change of the case. */
export function useTravels({ ideaId, version }: CaseForStaff) {
  return useQuery({
    queryKey: [...CROSSINGS, ideaId, version],
    queryFn: () => read(api.GET('/api/v1/cases/{id}/crossings', { params: { path: { id: ideaId } } })),
  });
}

/** Takes a recommended idea up, or with a message does not; says so and reads the lists anew. */
export function useAnswer({ id, title }: Crossing) {
  const { t } = useText();
  const queries = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (message: string | null) =>
      message === null
        ? read(api.POST('/api/v1/crossings/{id}/acceptance', { params }))
        : read(api.POST('/api/v1/crossings/{id}/refusal', { params, body: { message } })),
    onSuccess: (_answered, message) =>
      tell(t(message === null ? 'crossing.accepted' : 'crossing.declined', { title })),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['queue'] });
      return queries.invalidateQueries({ queryKey: CROSSINGS });
    },
  });
}
