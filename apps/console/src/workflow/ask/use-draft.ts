import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client.js';
import type { Bilingual, Definition } from '../model/definition.js';

/** What keeps a definition from being published, and where it is. */
export interface Fault extends Bilingual {
  code: string;
  place: string;
}

export interface Draft {
  /** What a saving names as seen. It never starts again. */
  revision: number;
  basedOn: number;
  definition: Definition;
  /** Null while nothing is saved. */
  savedAt: string | null;
  savedBy: string | null;
}

/** The draft as it is saved. Read once each time the page opens: what is typed must not be read over. */
export function useDraft() {
  return useQuery({
    queryKey: ['workflow', 'draft'],
    queryFn: readDraft,
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** The draft that is saved now. */
export async function readDraft(): Promise<Draft> {
  return (await read(api.GET('/api/v1/workflow-draft'))) as unknown as Draft;
}
