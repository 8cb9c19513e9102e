import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../../api/client.js';
import { Refusal } from '../../api/refusal.js';

export type AgencyEntry = Schemas['AgencyEntry'];
export type LineFault = Schemas['LineFaultView'];

const REGISTER = ['agency-register'];

/** All agencies with what lies at each; those that no longer stand come last. */
export function useAgencyRegister() {
  return useQuery({ queryKey: REGISTER, queryFn: () => read(api.GET('/api/v1/agency-register')) });
}

/** Asks what a list would bring, or what is wrong with it. */
export function useCheckList() {
  return useMutation({
    mutationFn: (text: string) => read(api.POST('/api/v1/agency-list-checks', { body: { text } })),
  });
}

/** Adds the agencies of a list. */
export function useAddList() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (text: string) => read(api.POST('/api/v1/agency-lists', { body: { text } })),
    onSuccess,
  });
}

/** Adds one agency by hand. */
export function useAddAgency() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (agency: Schemas['NewAgencyDto']) => read(api.POST('/api/v1/agencies', { body: agency })),
    onSuccess,
  });
}

/** Writes an agency anew, as it was seen. */
export function useChangeAgency() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: ({ code, agency }: { code: string; agency: Schemas['ChangeAgencyDto'] }) =>
      read(api.PUT('/api/v1/agencies/{code}', { params: { path: { code } }, body: agency })),
    onSuccess,
  });
}

/** Ends an agency today. */
export function useRetireAgency() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: ({
      code,
      version,
      successorCode,
    }: {
      code: string;
      version: number;
      successorCode: string;
    }) =>
      read(
        api.POST('/api/v1/agencies/{code}/retirement', {
          params: { path: { code } },
          body: { version, successorCode: successorCode || null },
        }),
      ),
    onSuccess,
  });
}

/** How the agency stands now, where somebody else was quicker. */
export function changedAgency(error: unknown): AgencyEntry | null {
  if (!(error instanceof Refusal) || error.code !== 'onboarding.agency_changed') return null;
  return error.problem?.current as unknown as AgencyEntry;
}

/** Who keeps the agency from ending, where that was refused for their sake. */
export function peopleAt(error: unknown): string[] {
  if (!(error instanceof Refusal) || error.code !== 'onboarding.agency_has_people') return [];
  return (error.problem?.people as string[] | undefined) ?? [];
}

function useRefresh() {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [REGISTER, ['catalogue', 'agencies']].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
}
