import type { Schemas } from '@app/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client.js';
import { sent } from '../ask/use-check.js';
import type { Definition } from '../model/definition.js';

export type Step = Schemas['StepDto'];
export type Move = Omit<Schemas['MoveForStaffView'], 'onBehalfOf'>;

/** Where a made-up case stands. */
export interface Walked extends Omit<Schemas['WalkView'], 'allowed'> {
  allowed: { role: Step['role']; moves: Move[] }[];
  /** The steps that were not refused. */
  made: Step[];
}

/** Steps a made-up case through the draft. */
export function useWalk(definition: Definition, openedAt: string, steps: Step[]) {
  return useQuery({
    queryKey: ['workflow', 'walk', definition, openedAt, steps],
    queryFn: async () => {
      const body = { ...sent(definition).body, openedAt, steps };
      const walked = await read(api.POST('/api/v1/workflow-draft/walks', { body }));
      const made = steps.slice(0, walked.refusedStep ?? steps.length);
      return { ...(walked as unknown as Omit<Walked, 'made'>), made };
    },
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
  });
}
