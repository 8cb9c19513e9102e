import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, read } from '../api/client.js';
import { useMay } from '../session/use-may.js';
import { useDoing } from './doing.js';

/** Whoever only passes by with the arrow keys is not worth a word. */
const STAYS_MS = 700;
const AGAIN_MS = 20_000;

/** Says that one is at a case for as long as it is open, and gives the colleagues who are there too. */
export function usePresence(ideaId: string) {
  const mayTell = useMay('colleagues.tell');
  const doing = useDoing(ideaId);
  const [stays, setStays] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setStays(true), STAYS_MS);
    return () => clearTimeout(timer);
  }, []);
  const isThere = mayTell && stays;
  useEffect(() => {
    if (!isThere) return;
    const params = { path: { id: ideaId } };
    const leave = () =>
      void api.DELETE('/api/v1/cases/{id}/presence', { params, keepalive: true }).catch(() => undefined);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [ideaId, isThere]);
  const { data } = useQuery({
    queryKey: ['presence', ideaId, doing],
    queryFn: () =>
      read(api.PUT('/api/v1/cases/{id}/presence', { params: { path: { id: ideaId } }, body: { doing } })),
    enabled: isThere,
    staleTime: 0,
    gcTime: 0,
    refetchInterval: AGAIN_MS,
    retry: false,
  });
  return data?.others ?? [];
}
