import type { Schemas } from '@app/client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client.js';
import type { Definition } from '../model/definition.js';

export type Version = Schemas['VersionView'];

export const VERSIONS = ['workflow', 'versions'];

/** Every version, newest first. */
export function useVersions() {
  return useQuery({ queryKey: VERSIONS, queryFn: () => read(api.GET('/api/v1/workflow-versions')) });
}

/** One version, which never changes. */
export function useVersion(version: number) {
  return useQuery({
    queryKey: ['workflow', 'version', version],
    queryFn: () => readVersion(version),
    staleTime: Infinity,
  });
}

export async function readVersion(version: number): Promise<Definition> {
  const path = { version };
  return (await read(
    api.GET('/api/v1/workflow-versions/{version}', { params: { path } }),
  )) as unknown as Definition;
}
