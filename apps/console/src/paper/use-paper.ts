import type { Schemas } from '@app/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, read } from '../api/client.js';
import { faultsOf } from '../api/refusal.js';

export type Receipt = Schemas['PaperReceipt'];
export type PaperIdea = Schemas['PaperIdeaDto'];

/**
 * Enters an idea for somebody, with the scans of the paper. A second try with the same words and scans enters nothing
 * anew, and brings no file twice.
 */
export function useEnterPaper() {
  const queries = useQueryClient();
  const sent = useRef({ words: '', key: '' });
  const brought = useRef<{ scans: File[]; ids: string[] }>({ scans: [], ids: [] });
  return useMutation({
    mutationFn: async ({ idea, scans }: { idea: PaperIdea; scans: File[] }) => {
      if (!isSame(brought.current.scans, scans))
        brought.current = { scans, ids: scans.length > 0 ? await bring(scans) : [] };
      const { ids } = brought.current;
      const body = { ...idea, ...(ids.length > 0 && { attachments: ids }) };
      const words = JSON.stringify(body);
      if (sent.current.words !== words) sent.current = { words, key: crypto.randomUUID() };
      const params = { header: { 'Idempotency-Key': sent.current.key } };
      return read(api.POST('/api/v1/paper-ideas', { params, body })).catch((error: unknown) => {
        // They may be gone after a day: another try brings them anew.
        if (faultsOf(error).has('attachments')) brought.current = { scans: [], ids: [] };
        throw error;
      });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['queue'] }),
  });
}

/** Brings files to the server, all or none; their ids. */
async function bring(files: File[]): Promise<string[]> {
  const form = new FormData();
  for (const file of files) form.append('files', file);
  const body = form as unknown as { files: string[] };
  const kept = await read(api.POST('/api/v1/attachments', { body, bodySerializer: () => form }));
  return kept.map(({ id }) => id);
}

const isSame = (one: File[], other: File[]): boolean =>
  one.length === other.length && one.every((file, place) => file === other[place]);

/** A new code for a paper that was lost. */
export function useRenewCode(id: string) {
  return useMutation({
    mutationFn: () => read(api.POST('/api/v1/paper-ideas/{id}/codes', { params: { path: { id } } })),
  });
}
