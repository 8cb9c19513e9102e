import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { Address, PageName } from '../address/address.js';
import { api, read } from '../api/client.js';
import { useCallRegister } from '../calls/use-call-register.js';
import { useAgencies, useReasons } from '../catalogue/use-catalogue.js';
import { useText } from '../language/use-text.js';
import { titleOf } from '../session/page-titles.js';
import { NEEDED } from '../session/use-may.js';
import type { Account } from '../session/use-session.js';
import { AFRESH, entry, fitting, type Found } from './found.js';
import { useNamed } from './use-named.js';

const MOST_OF_A_KIND = 6;
/** As it is written, with or without dashes. */
const NUMBER = /^[0-9a-z]{4}-?[0-9a-z]{4}-?[0-9a-z]{5}$/i;

/** What of the console fits these words: only what this account may open. */
export function useFound(account: Account, typed: string): Found[] {
  const { t, nameOf, textOf } = useText();
  const q = useDeferredValue(typed.trim());
  const has = (page: PageName) => account.permissions.includes(NEEDED[page]);
  const idea = useIdea(NUMBER.test(q) && has('queue') ? q : null);
  const people = usePeopleNamed(q.length >= 2 && has('people') ? q : null);
  const { data: calls = [] } = useCallRegister(has('calls'));
  const agencies = useAgencies();
  const reasons = useReasons();
  const named = useNamed(q, has);
  if (q === '') return [];
  const fits = fitting(q);
  const pages = (Object.keys(NEEDED) as PageName[])
    .filter((page) => has(page) && fits(t(titleOf(page)), ...t(`finder.also.${page}`).split(', ')))
    .map((page): Found => entry('pages', page, t(titleOf(page)), { ...AFRESH, page }));
  const ofCalls = calls
    .filter(({ titleKo, titleEn, code }) => fits(titleKo, titleEn, code))
    .map((call) => entry('calls', call.code, textOf(call, 'title'), { ...AFRESH, page: 'calls' }));
  const ofAgencies = agencies
    .filter(({ nameKo, nameEn }) => fits(nameKo, nameEn))
    .map((agency) => entry('agencies', agency.code, nameOf(agency), agencyPlace(agency.code, has)));
  const ofReasons = reasons
    .filter(({ nameKo, nameEn, code }) => has('reasons') && fits(nameKo, nameEn, code))
    .map((reason) => entry('reasons', reason.code, nameOf(reason), { ...AFRESH, page: 'reasons' }));
  const ofPeople = people.map(({ id, name }) =>
    entry('people', id, name, { ...AFRESH, page: 'people', q: name }),
  );
  const kinds = [pages, ofCalls, ofAgencies, ofReasons, ofPeople, ...named];
  return [...(idea ? [idea] : []), ...kinds.flatMap((found) => found.slice(0, MOST_OF_A_KIND))];
}

/** An agency is kept among the settings; whoever may not see them finds its cases. */
function agencyPlace(agency: string, has: (page: PageName) => boolean): Partial<Address> {
  return has('settings')
    ? { ...AFRESH, page: 'settings' }
    : { ...AFRESH, page: 'queue', scope: 'all', state: null, agency };
}

function useIdea(number: string | null): Found | null {
  const { data } = useQuery({
    queryKey: ['finder', 'idea', number],
    queryFn: () =>
      read(api.GET('/api/v1/track/{trackingNumber}', { params: { path: { trackingNumber: number! } } })),
    enabled: number !== null,
    retry: false,
  });
  if (!data || data.state === null) return null;
  const to = { ...AFRESH, page: 'queue', scope: 'all', state: null, agency: null, caseId: data.id } as const;
  return { ...entry('idea', data.id, data.title, to), note: data.trackingNumber };
}

function usePeopleNamed(q: string | null) {
  const { data } = useQuery({
    queryKey: ['finder', 'people', q],
    queryFn: () => read(api.GET('/api/v1/people', { params: { query: { q: q! } } })),
    enabled: q !== null,
  });
  return data?.items ?? [];
}
