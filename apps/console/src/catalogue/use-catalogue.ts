import type { Schemas } from '@app/client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

export type Agency = Schemas['Agency'];
export type Reason = Schemas['ReasonOfDecision'];

/** The lists change seldom; each is asked for once in a while. */
const SELDOM = { staleTime: 10 * 60_000 };

export function useAgencies(): Agency[] {
  return useList('agencies', () => read(api.GET('/api/v1/agencies')));
}

export function useTopics(): Schemas['Topic'][] {
  return useList('topics', () => read(api.GET('/api/v1/topics')));
}

export function useRegions(): Schemas['Region'][] {
  return useList('regions', () => read(api.GET('/api/v1/regions')));
}

export function useAgenda(): Schemas['AgendaItem'][] {
  return useList('agenda', () => read(api.GET('/api/v1/agenda')));
}

/** The other governments that are open. */
export function useGovernments(): Schemas['GovernmentView'][] {
  return useList('governments', () => read(api.GET('/api/v1/governments')));
}

export function useReasons(): Reason[] {
  return useList('reasons', () => read(api.GET('/api/v1/reasons')));
}

export function useCalls(): Schemas['CallView'][] {
  return useList('calls', () => read(api.GET('/api/v1/calls')));
}

/** The states of the tenant's present workflow. */
export function useStates(): Schemas['StateView'][] {
  return useList('states', async () => (await read(api.GET('/api/v1/workflow'))).states);
}

function useList<Row>(name: string, queryFn: () => Promise<Row[]>): Row[] {
  const { data = [] } = useQuery({ queryKey: ['catalogue', name], queryFn, ...SELDOM });
  return data;
}
