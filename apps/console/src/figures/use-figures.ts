import { useQuery } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

/** Every figure, those for staff too. */
export function useFigures() {
  return useQuery({
    queryKey: ['figures'],
    queryFn: () => read(api.GET('/api/v1/staff-figures', {})),
  });
}

export type Figure = NonNullable<ReturnType<typeof useFigures>['data']>[number];
export type FigureColumn = Figure['columns'][number];
