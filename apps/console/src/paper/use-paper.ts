import type { Schemas } from '@app/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, read } from '../api/client.js';

export type Receipt = Schemas['PaperReceipt'];
export type PaperIdea = Schemas['PaperIdeaDto'];

/** Enters an idea for somebody. A second try with the same words enters nothing anew. */
export function useEnterPaper() {
  const queries = useQueryClient();
  const sent = useRef({ words: '', key: '' });
  return useMutation({
    mutationFn: (body: PaperIdea) => {
      const words = JSON.stringify(body);
      if (sent.current.words !== words) sent.current = { words, key: crypto.randomUUID() };
      const params = { header: { 'idempotency-key': sent.current.key } };
      return read(api.POST('/api/v1/paper-ideas', { params, body }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['queue'] }),
  });
}

/** A new code for a paper that was lost. */
export function useRenewCode(id: string) {
  return useMutation({
    mutationFn: () => read(api.POST('/api/v1/paper-ideas/{id}/codes', { params: { path: { id } } })),
  });
}
