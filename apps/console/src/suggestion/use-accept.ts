import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api, read } from '../api/client.js';
import { type CaseForStaff, caseQuery } from '../case/use-case.js';
import { useNames } from '../catalogue/use-names.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';
import { suggestionQuery } from './use-suggestion.js';

/** Long enough to see that it was the wrong key. */
const UNDO_MS = 8_000;

/** A case that is about to go to an agency. */
export interface Acceptance {
  found: CaseForStaff;
  agency: string;
}

interface Ways {
  /** The case is as good as gone: it is the next one's turn. */
  onAccepted: (ideaId: string) => void;
  /** It stays after all. */
  onUndone: (ideaId: string) => void;
}

export type Accept = ReturnType<typeof useAccept>;

/**
 * Assigns a case as suggested. Nothing can take that back once it is done, so for a few seconds it is not: one may
 * undo it until then. It is done at once when another is accepted, and when the page is left.
 */
export function useAccept({ onAccepted, onUndone }: Ways) {
  const { t } = useText();
  const names = useNames();
  const queries = useQueryClient();
  const waiting = useRef<(Acceptance & { timer: ReturnType<typeof setTimeout> }) | null>(null);
  const [pending, setPending] = useState<Acceptance | null>(null);
  const { mutate, error, variables, reset } = useMutation({
    mutationFn: ({ found: { ideaId: id, version }, agency }: Acceptance) =>
      read(
        api.POST('/api/v1/cases/{id}/transitions', {
          params: { path: { id } },
          body: { transition: 'route', version, fields: { agency } },
          keepalive: true,
        }),
      ),
    onSuccess: (_, { found: { title }, agency }) =>
      tell(t('suggestion.done', { title, agency: names.agency(agency) })),
    onSettled: (_data, _error, { found: { ideaId } }) =>
      Promise.all(
        [['queue'], ['case', ideaId], ['suggestion', ideaId]].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });

  const take = useCallback(() => {
    const taken = waiting.current;
    clearTimeout(taken?.timer);
    waiting.current = null;
    setPending(null);
    return taken;
  }, []);
  const send = useCallback(() => {
    const taken = take();
    if (taken) mutate({ found: taken.found, agency: taken.agency });
  }, [take, mutate]);
  useEffect(() => {
    window.addEventListener('pagehide', send);
    return () => {
      window.removeEventListener('pagehide', send);
      send();
    };
  }, [send]);

  const accept = (found: CaseForStaff, agency: string) => {
    if (waiting.current?.found.ideaId === found.ideaId) return;
    send();
    reset();
    waiting.current = { found, agency, timer: setTimeout(send, UNDO_MS) };
    setPending({ found, agency });
    tell(null);
    onAccepted(found.ideaId);
  };
  return {
    pending,
    accept,
    /** The first choice for a case, where both have been read: nobody accepts what was not there to see. */
    acceptFirst: (ideaId: string) => {
      const found = queries.getQueryData(caseQuery(ideaId).queryKey);
      const agency = queries.getQueryData(suggestionQuery(ideaId).queryKey)?.agencyCode;
      if (found && agency && isAssignable(found)) accept(found, agency);
    },
    undo: () => {
      const taken = take();
      if (!taken) return;
      tell(t('suggestion.undone', { title: taken.found.title }));
      onUndone(taken.found.ideaId);
    },
    failed: error && variables ? { error, title: variables.found.title, dismiss: reset } : null,
  };
}

/** Whether this member of staff may say now whose business the case is. */
export function isAssignable({ agencyCode, allowed, approval }: CaseForStaff): boolean {
  return agencyCode === null && approval === null && allowed.some(({ name }) => name === 'route');
}
