import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { tell } from '../status/status.js';

interface Ways {
  /** What is done without a ground. */
  stay: () => Promise<unknown>;
  /** What is done on a ground of the catalogue. */
  go: (reason: string) => Promise<unknown>;
  /** What is said of it. */
  told: (reason: string | null) => string;
  /** The lists that are read anew before it counts as done, and those that may follow. */
  lists: QueryKey;
  others?: QueryKey;
}

/** Decides on an idea: with a ground it goes from view, with null it stays or comes back. */
export function useGround({ stay, go, told, lists, others }: Ways) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: string | null) => (reason === null ? stay() : go(reason)),
    onSuccess: async (_nothing, reason) => {
      tell(told(reason));
      if (others) void queries.invalidateQueries({ queryKey: others });
      await queries.invalidateQueries({ queryKey: lists });
    },
  });
}
