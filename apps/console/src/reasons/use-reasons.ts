import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { Refusal } from '../api/refusal.js';

export type Ground = Schemas['ReasonOfDecision'];
export type GroundValues = { code: string; kind: string; nameKo: string; nameEn: string; legalBasis: string };

const REASONS = ['catalogue', 'reasons'];

/** Every ground in its order, retired ones too. */
export function useGrounds() {
  return useQuery({ queryKey: REASONS, queryFn: () => read(api.GET('/api/v1/reasons')) });
}

/** Adds a ground, or says one otherwise as it was seen. */
export function useSaveGround() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: ({ values, version }: { values: GroundValues; version: number | null }) => {
      const { code, kind, ...words } = values;
      if (version === null) return read(api.POST('/api/v1/reasons', { body: { code, kind, ...words } }));
      return read(
        api.PUT('/api/v1/reasons/{code}', { params: { path: { code } }, body: { ...words, version } }),
      );
    },
    onSuccess,
  });
}

/** Retires a ground, or takes it back into use. */
export function useRetireGround() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: ({ code, version, retiredOn }: Ground) => {
      const sent = { params: { path: { code } }, body: { version } };
      return read(
        retiredOn
          ? api.POST('/api/v1/reasons/{code}/return', sent)
          : api.POST('/api/v1/reasons/{code}/retirement', sent),
      );
    },
    onSuccess,
  });
}

/** Puts the grounds of a kind in another order. */
export function useReorderGrounds() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (body: Schemas['ReasonOrderDto']) => read(api.PUT('/api/v1/reason-order', { body })),
    onSuccess,
  });
}

/** How the ground stands now, where somebody else was quicker. */
export function changedGround(error: unknown): Ground | null {
  if (!(error instanceof Refusal) || error.code !== 'catalogue.reason_changed') return null;
  return error.problem?.current as unknown as Ground;
}

function useRefresh() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: REASONS });
}
