import type { Schemas } from '@app/client';
import { useMutation } from '@tanstack/react-query';
import { api, read } from '../../api/client.js';
import { sent } from '../ask/use-check.js';
import type { Definition } from '../model/definition.js';

export type Trial = Schemas['TrialView'];

/** Where the cases of a state go that the draft lacks. */
export type Mapping = Record<string, string>;

/** Plays the draft on the open cases. Nothing changes. */
export function useSimulation() {
  return useMutation({
    mutationFn: ({ definition, mapping }: { definition: Definition; mapping: Mapping }) =>
      read(api.POST('/api/v1/workflow-draft/simulations', { body: { ...sent(definition).body, mapping } })),
  });
}
