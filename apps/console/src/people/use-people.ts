import type { Schemas } from '@app/client';
import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { api, read } from '../api/client.js';

export type Person = Schemas['PersonView'];
export type Invitation = Schemas['InvitationView'];
export type Role = Schemas['GrantsDto']['roles'][number];

const PEOPLE = ['people'];
const INVITATIONS = ['invitations'];

/** Staff by name, page by page. */
export function usePeople(q: string | null) {
  return useInfiniteQuery({
    queryKey: [...PEOPLE, q],
    queryFn: ({ pageParam }) => {
      const query = { ...(q && { q }), ...(pageParam && { after: pageParam }) };
      return read(api.GET('/api/v1/people', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

/** Who was asked and has not joined. */
export function useInvitations() {
  return useQuery({ queryKey: INVITATIONS, queryFn: () => read(api.GET('/api/v1/invitations')) });
}

export function useInvite() {
  return useAct((body: Schemas['InviteDto']) => read(api.POST('/api/v1/invitations', { body })));
}

export function useResend() {
  return useAct((id: string) =>
    read(api.POST('/api/v1/invitations/{id}/sendings', { params: { path: { id } } })),
  );
}

/** `onDone` is heard even where the invitation is gone from the page by then. */
export function useWithdraw(onDone: () => void) {
  return useAct(
    (id: string) => read(api.DELETE('/api/v1/invitations/{id}', { params: { path: { id } } })),
    onDone,
  );
}

export function useGrant(id: string) {
  return useAct((body: Schemas['GrantsDto']) =>
    read(api.PUT('/api/v1/people/{id}/grants', { params: { path: { id } }, body })),
  );
}

export type PersonAct = 'disable' | 'enable' | 'reset_factor';

/** What is done to an account as a whole. */
export function usePersonAct() {
  return useAct(({ id, act }: { id: string; act: PersonAct }) => {
    const params = { path: { id } };
    if (act === 'disable') return read(api.PUT('/api/v1/people/{id}/disabling', { params }));
    if (act === 'enable') return read(api.DELETE('/api/v1/people/{id}/disabling', { params }));
    return read(api.DELETE('/api/v1/people/{id}/second-factor', { params }));
  });
}

/** Does something and looks at both lists anew. */
function useAct<Given, Answer>(mutationFn: (given: Given) => Promise<Answer>, onDone?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => {
      onDone?.();
      return Promise.all([PEOPLE, INVITATIONS].map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
