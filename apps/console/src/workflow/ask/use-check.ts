import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, read } from '../../api/client.js';
import type { Definition } from '../model/definition.js';
import type { Layout } from '../model/layout.js';
import type { Fault } from './use-draft.js';

const PAUSE_MS = 300;

export interface Check {
  faults: Fault[];
  layout: Layout | null;
}

/** The faults of a definition and its drawing, asked for again once nothing was changed for a moment. */
export function useCheck(definition: Definition) {
  const settled = useSettled(definition);
  const asked = useQuery({
    queryKey: ['workflow', 'check', settled],
    queryFn: async () =>
      (await read(api.POST('/api/v1/workflow-draft/checks', sent(settled)))) as unknown as Check,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
  });
  const isCurrent = settled === definition && asked.isSuccess && !asked.isPlaceholderData;
  return { ...asked, isCurrent };
}

/** A definition as a request carries it. */
export function sent(definition: Definition) {
  return { body: { definition: definition as unknown as Record<string, unknown> } };
}

function useSettled(definition: Definition): Definition {
  const [settled, setSettled] = useState(definition);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(definition), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [definition]);
  return settled;
}
