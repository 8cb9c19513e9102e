import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { Refusal } from '../api/refusal.js';

export type Rule = Schemas['RuleView'];
export type RuleDraft = Schemas['RuleDto'];
export type Trial = Schemas['RoutingTrial'];

const RULES = ['rules'];

/** All rules in the order in which they are asked. */
export function useRules(isAsked = true) {
  return useQuery({
    queryKey: RULES,
    queryFn: () => read(api.GET('/api/v1/routing-rules')),
    enabled: isAsked,
  });
}

/** Adds a rule, or writes the one that was seen anew. */
export function useSaveRule() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: ({ seen, draft }: { seen: Rule | null; draft: RuleDraft }) =>
      seen
        ? read(
            api.PUT('/api/v1/routing-rules/{code}', {
              params: { path: { code: seen.code } },
              body: { ...draft, version: seen.version },
            }),
          )
        : read(api.POST('/api/v1/routing-rules', { body: draft })),
    onSuccess,
  });
}

/** Takes away the rule that was seen. */
export function useRemoveRule() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: ({ code, version }: Rule) =>
      read(api.DELETE('/api/v1/routing-rules/{code}', { params: { path: { code }, query: { version } } })),
    onSuccess,
  });
}

/** Puts the rules in another order. */
export function useReorder() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (body: Schemas['RuleOrderDto']) => read(api.PUT('/api/v1/routing-rule-order', { body })),
    onSuccess,
  });
}

/** Asks what a draft would have done with past ideas. */
export function useTrial() {
  return useMutation({
    mutationFn: (body: Schemas['TryRulesDto']) => read(api.POST('/api/v1/routing-rule-trials', { body })),
  });
}

/** What the rule says now, where a change was refused because somebody else was quicker. */
export function changedRule(error: unknown): Rule | null {
  if (!(error instanceof Refusal) || error.code !== 'routing.rule_changed') return null;
  return error.problem?.current as unknown as Rule;
}

/** What a rule says, without what the server keeps of it. */
export function draftOf({ topics, keywords, regions, calls, agencyCode, note, isActive }: Rule): RuleDraft {
  return { topics, keywords, regions, calls, agencyCode, note, isActive };
}

function useRefresh() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: RULES });
}
