import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { EXPIRED } from '../api/queries.js';
import { Refusal } from '../api/refusal.js';
import { dropKept } from '../workflow/model/kept-draft.js';

export type Account = Schemas['AccountView'];

const SESSION = ['session', 'account'];

/** Who is signed in; null for nobody. */
export function useSession() {
  return useQuery({ queryKey: SESSION, queryFn: findAccount, staleTime: Infinity });
}

/** Signs in. Whoever must set up a second factor is led to it; whoever has one is asked for its code next. */
export function useSignIn() {
  const settle = useSettle();
  return useMutation({
    mutationFn: (credentials: Schemas['SignInDto']) =>
      read(api.POST('/api/v1/sessions', { body: credentials })),
    onSuccess: ({ account, due }) => {
      if (due === 'enrolment')
        return location.assign(`/second-factor?next=${encodeURIComponent(addressHere())}`);
      return due ? undefined : settle(account);
    },
  });
}

/** The second step, where the first was answered with it. */
export function useFinishSignIn() {
  const settle = useSettle();
  return useMutation({
    mutationFn: (code: Schemas['CodeDto']) => read(api.POST('/api/v1/sessions/code', { body: code })),
    onSuccess: ({ account }) => settle(account),
  });
}

/** Looks whether somebody has signed in meanwhile, in another tab; null: nobody yet. */
export function useResume() {
  const settle = useSettle();
  return useMutation({
    mutationFn: findAccount,
    onSuccess: (account) => (account ? settle(account) : undefined),
  });
}

export const addressHere = (): string => `${location.pathname}${location.search}`;

/** When another person takes over a page that was left open, it starts anew: nothing typed stays. */
function useSettle() {
  const queries = useQueryClient();
  return async (account: Account): Promise<void> => {
    const before = queries.getQueryData<Account | null>(SESSION);
    if (before && before.id !== account.id) return location.reload();
    queries.setQueryData(SESSION, account);
    queries.setQueryData(EXPIRED, false);
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION[0] });
  };
}

/** Signs out and leaves nothing of what was read or typed. */
export function useSignOut() {
  const { data: account } = useSession();
  return useMutation({
    mutationFn: () => read(api.DELETE('/api/v1/sessions/current')),
    onSuccess: () => {
      if (account) dropKept(account.id);
      location.assign('/console/');
    },
  });
}

async function findAccount(): Promise<Account | null> {
  try {
    return await read(api.GET('/api/v1/sessions/current'));
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) return null;
    throw error;
  }
}
