import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';

export type CommentRules = Schemas['CommentRulesView'];

const RULES = ['comment-rules'];

/** Whether ideas take comments. Read once: what is being changed must not change under the hand. */
export function useCommentRules() {
  return useQuery({
    queryKey: RULES,
    queryFn: () => read(api.GET('/api/v1/comment-rules')),
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** Writes the rules anew. */
export function useSaveRules() {
  const { t } = useText();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: CommentRules) => read(api.PUT('/api/v1/comment-rules', { body })),
    onSuccess: (saved) => {
      tell(t('comments.saved'));
      queries.setQueryData(RULES, saved);
    },
  });
}
