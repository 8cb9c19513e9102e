import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';

export type AdoptableCall = Schemas['AdoptableCall'];
export type Words = Pick<AdoptableCall, 'titleKo' | 'titleEn' | 'summaryKo' | 'summaryEn'>;

const ADOPTIONS = ['call-adoptions'];

/** The nation's open calls; the nation itself is refused, and has none to adopt. */
export function useAdoptions(isAsked: boolean) {
  return useQuery({
    queryKey: ADOPTIONS,
    queryFn: () => read(api.GET('/api/v1/call-adoptions')),
    enabled: isAsked,
    retry: false,
  });
}

/** Holds a call of the nation here, in words of our own. */
export function useAdopt({ code }: AdoptableCall) {
  const { t } = useText();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (words: Words) => read(api.POST('/api/v1/call-adoptions', { body: { code, ...words } })),
    onSuccess: (_call, { titleKo }) => tell(t('adoption.done', { title: titleKo })),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['catalogue', 'calls'] });
      return queries.invalidateQueries({ queryKey: ADOPTIONS });
    },
  });
}
