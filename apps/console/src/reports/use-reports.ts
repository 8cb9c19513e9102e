import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

const REPORTS = ['reports'];

/** The periods of reports, and whether each was closed. */
export function useReports() {
  return useQuery({ queryKey: REPORTS, queryFn: () => read(api.GET('/api/v1/reports', {})) });
}

export type ReportSummary = NonNullable<ReturnType<typeof useReports>['data']>[number];

/** One report; another period leaves the former on the page until it is there. */
export function useReport(period: string | undefined) {
  return useQuery({
    queryKey: [...REPORTS, period],
    queryFn: () => read(api.GET('/api/v1/reports/{period}', { params: { path: { period: period! } } })),
    enabled: period !== undefined,
  });
}

/** Closes a report for good. */
export function useCloseReport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (period: string) =>
      read(api.POST('/api/v1/reports/{period}/closing', { params: { path: { period } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: REPORTS }),
  });
}
