import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { Refusal } from '../api/refusal.js';

export type CallEntry = Schemas['CallEntry'];
export type CallValues = Omit<Schemas['NewCallDto'], 'agencyCode'> & { agencyCode: string };
export type Question = Schemas['FormFieldDto'];

/** What may be done with a call beside writing it anew. */
export type CallAct =
  | { act: 'publish' | 'remove' }
  | { act: 'extend'; closesOn: string; announcesOn: string; whyKo: string; whyEn: string }
  | { act: 'delay'; announcesOn: string; whyKo: string; whyEn: string }
  | { act: 'close' | 'noWinner'; whyKo: string; whyEn: string };

const REGISTER = ['call-register'];

/** Every call, drafts too; those that close last first. */
export function useCallRegister(isAsked = true) {
  return useQuery({
    queryKey: REGISTER,
    queryFn: () => read(api.GET('/api/v1/call-register')),
    enabled: isAsked,
  });
}

/** Begins a call, or writes one anew as it was seen. */
export function useSaveCall() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: ({ values, version }: { values: CallValues; version: number | null }) => {
      const { code, ...rest } = { ...values, agencyCode: values.agencyCode || null };
      if (version === null) return read(api.POST('/api/v1/calls', { body: { ...rest, code } }));
      return read(
        api.PUT('/api/v1/calls/{code}', { params: { path: { code } }, body: { ...rest, version } }),
      );
    },
    onSuccess,
  });
}

/** Writes what a call asks, as its next version. */
export function useAsk() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: ({ call, fields }: { call: CallEntry; fields: Question[] }) =>
      read(
        api.PUT('/api/v1/calls/{code}/form', {
          params: { path: { code: call.code } },
          body: { fields, version: call.version },
        }),
      ),
    onSuccess,
  });
}

/** Publishes, extends, closes or removes a call, or tells that its announcement comes later or that nobody won. */
export function useCallAct({ code, version }: CallEntry) {
  const onSuccess = useRefresh();
  const params = { path: { code } };
  return useMutation({
    mutationFn: async (done: CallAct): Promise<void> => {
      if (done.act === 'delay' || done.act === 'noWinner') {
        const { whyKo: textKo, whyEn: textEn } = done;
        const body =
          done.act === 'delay'
            ? { kind: 'delayed' as const, day: done.announcesOn, textKo, textEn }
            : { kind: 'no_winner' as const, textKo, textEn };
        await read(api.POST('/api/v1/calls/{code}/notices', { params, body }));
        return;
      }
      const { act, ...body } = done;
      const sent = { ...body, version } as never;
      if (act === 'publish') await read(api.POST('/api/v1/calls/{code}/publication', { params, body: sent }));
      if (act === 'extend') await read(api.POST('/api/v1/calls/{code}/extension', { params, body: sent }));
      if (act === 'close') await read(api.POST('/api/v1/calls/{code}/closing', { params, body: sent }));
      if (act === 'remove')
        await read(api.DELETE('/api/v1/calls/{code}', { params: { ...params, query: { version } } }));
    },
    onSuccess,
  });
}

/** How the call stands now, where somebody else was quicker. */
export function changedCall(error: unknown): CallEntry | null {
  if (!(error instanceof Refusal) || error.code !== 'intake.call_changed') return null;
  return error.problem?.current as unknown as CallEntry;
}

function useRefresh() {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [REGISTER, ['catalogue', 'calls']].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
}
