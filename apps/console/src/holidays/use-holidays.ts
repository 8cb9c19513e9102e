import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

export type Holiday = Schemas['HolidayView'];

const HOLIDAYS = ['holidays'];

/** The closed days of a year. */
export function useHolidays(year: number, isAsked = true) {
  return useQuery({
    queryKey: [...HOLIDAYS, year],
    queryFn: () => read(api.GET('/api/v1/holidays', { params: { query: { year } } })),
    enabled: isAsked,
  });
}

/** Adds a day of the tenant's own. */
export function useAddHoliday() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (holiday: Schemas['HolidayDto']) => read(api.POST('/api/v1/holidays', { body: holiday })),
    onSuccess: refresh,
  });
}

/** Takes one of the tenant's own days away. */
export function useRemoveHoliday() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (day: string) => read(api.DELETE('/api/v1/holidays/{day}', { params: { path: { day } } })),
    onSuccess: refresh,
  });
}

/** A day that is closed or open after all moves deadlines too. */
function useRefresh() {
  const queries = useQueryClient();
  return () =>
    Promise.all([HOLIDAYS, ['queue'], ['case']].map((queryKey) => queries.invalidateQueries({ queryKey })));
}
