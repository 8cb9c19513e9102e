import type { Schemas } from '@app/client';
import { api, read } from '../api/client.js';
import { useGround } from '../case/use-ground.js';
import { useText } from '../language/use-text.js';
import { useWaiting } from './use-waiting.js';

export type HeldIdea = Schemas['HeldIdeaView'];

const HELD = ['moderation', 'held'];

/** Ideas that a machine may have sent. */
export const useHeldIdeas = (isAsked = true) =>
  useWaiting(HELD, (query) => read(api.GET('/api/v1/moderation/held-ideas', { params: { query } })), isAsked);

/** Decides on a held idea: with a ground it is rejected, without one it goes on. */
export function useDecideHeld({ id, title }: HeldIdea) {
  const { t } = useText();
  const params = { path: { id } };
  return useGround({
    stay: () => read(api.POST('/api/v1/moderation/held-ideas/{id}/release', { params })),
    go: (reason) =>
      read(api.POST('/api/v1/moderation/held-ideas/{id}/rejection', { params, body: { reason } })),
    told: (reason) => t(reason === null ? 'held.released' : 'held.rejected', { title }),
    lists: HELD,
  });
}
