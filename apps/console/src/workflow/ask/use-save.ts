import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../../api/client.js';
import { Refusal } from '../../api/refusal.js';
import type { Definition } from '../model/definition.js';
import { sent } from './use-check.js';
import type { Draft } from './use-draft.js';

/** Saves the draft; what comes back is what was sent, under its new revision. */
export async function save(revision: number, definition: Definition): Promise<Draft> {
  const body = { revision, ...sent(definition).body };
  const draft = (await read(api.PUT('/api/v1/workflow-draft', { body }))) as unknown as Draft;
  return { ...draft, definition };
}

export function useSave() {
  return useMutation({
    mutationFn: ({ revision, definition }: { revision: number; definition: Definition }) =>
      save(revision, definition),
  });
}

/** The revision that is saved now, where somebody else saved in the meantime; null for every other error. */
export function revisionNow(error: unknown): number | null {
  if (!(error instanceof Refusal) || error.code !== 'review.draft_changed') return null;
  return (error.problem?.current as { revision: number } | undefined)?.revision ?? 0;
}

/** Throws the saved draft away, where it is still the one that was seen. */
export function useDiscard(revision: number) {
  const params = { query: { revision } };
  return useMutation({ mutationFn: () => read(api.DELETE('/api/v1/workflow-draft', { params })) });
}

/** Reads anew whatever a change of the draft or a new version may have changed. */
export function useRefreshWorkflow() {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [
        ['workflow', 'draft'],
        ['workflow', 'versions'],
        ['catalogue', 'states'],
      ].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
}
