import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { Refusal } from '../api/refusal.js';

export type Settings = Schemas['SettingsView'];
export type Values = Omit<Settings, 'version' | 'former'>;

const SETTINGS = ['settings'];
const COLOUR = /^#[0-9a-f]{6}$/i;

/** What the tenant is called and how its site looks. Read once: what is being written must not change under the pen. */
export function useSettings() {
  return useQuery({
    queryKey: SETTINGS,
    queryFn: () => read(api.GET('/api/v1/settings')),
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** Writes all of them anew. */
export function useSaveSettings() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ values, version }: { values: Values; version: number }) =>
      read(api.PUT('/api/v1/settings', { body: { ...values, version } })),
    onSuccess: (saved) => queries.setQueryData(SETTINGS, saved),
  });
}

/** How well a colour can be read, as the server measures it; nothing while it is no colour yet. */
export function useContrast(colour: string) {
  return useQuery({
    queryKey: ['contrast', colour.toLowerCase()],
    queryFn: () => read(api.GET('/api/v1/colour-contrast', { params: { query: { colour } } })),
    enabled: COLOUR.test(colour),
    staleTime: Infinity,
  });
}

/** What stands now, where a change was refused because somebody else was quicker. */
export function changedSettings(error: unknown): Settings | null {
  if (!(error instanceof Refusal) || error.code !== 'tenancy.settings_changed') return null;
  return error.problem?.current as unknown as Settings;
}

/** What can be changed, without what the server keeps of it. */
export function valuesOf({ nameKo, nameEn, siteNameKo, siteNameEn, languages, colour }: Values): Values {
  return { nameKo, nameEn, siteNameKo, siteNameEn, languages, colour };
}
