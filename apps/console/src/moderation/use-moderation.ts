import type { Schemas } from '@app/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { useGround } from '../case/use-ground.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';
import { useWaiting } from './use-waiting.js';

export type ModeratedComment = Schemas['ModeratedCommentView'];
export type ReportedIdea = Schemas['ReportedIdeaView'];
export type Report = Schemas['FiledReportView'];
export type Queue = 'waiting' | 'hidden';

const MODERATION = ['moderation'];

/** Comments that wait for a decision, or are hidden. */
export const useComments = (of: Queue, isAsked = true) =>
  useWaiting(
    [...MODERATION, 'comments', of],
    (query) => read(api.GET('/api/v1/moderation/comments', { params: { query: { of, ...query } } })),
    isAsked,
  );

/** Ideas of which something was reported, or whose hiding is objected to. */
export const useReportedIdeas = (isAsked = true) =>
  useWaiting(
    [...MODERATION, 'ideas'],
    (query) => read(api.GET('/api/v1/moderation/ideas', { params: { query } })),
    isAsked,
  );

/** What is decided; hiding takes a ground. */
export type Decision = { act: 'keep' | 'restore' | 'refuse_objection' } | { act: 'hide'; reason: string };

/** Decides on a comment; says so and reads the lists anew. */
export function useDecide(id: string) {
  const { t } = useText();
  const queries = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (decision: Decision) => {
      if (decision.act === 'hide') {
        const { reason } = decision;
        return read(api.PUT('/api/v1/moderation/comments/{id}/hiding', { params, body: { reason } }));
      }
      if (decision.act === 'keep')
        return read(api.POST('/api/v1/moderation/comments/{id}/keeping', { params }));
      if (decision.act === 'restore')
        return read(api.DELETE('/api/v1/moderation/comments/{id}/hiding', { params }));
      return read(api.POST('/api/v1/moderation/comments/{id}/objection-refusal', { params }));
    },
    onSuccess: async (_nothing, { act }) => {
      tell(t(`moderation.done.${act}`));
      await queries.invalidateQueries({ queryKey: MODERATION });
    },
  });
}

/** Decides on a reported idea: with a ground it is hidden, without one nothing is wrong with it. */
export function useDecideIdea({ id, title }: ReportedIdea) {
  const { t } = useText();
  const params = { path: { id } };
  return useGround({
    stay: () => read(api.POST('/api/v1/moderation/ideas/{id}/keeping', { params })),
    go: (reason) => read(api.PUT('/api/v1/ideas/{id}/hiding', { params, body: { reason } })),
    told: (reason) => (reason === null ? t('moderation.done.keep') : t('done.hidden', { title })),
    lists: MODERATION,
  });
}

/** Decides on an objection: the idea is shown again, or stays hidden. */
export function useDecideObjection({ id, title }: ReportedIdea) {
  const { t } = useText();
  const queries = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (act: 'restore' | 'refuse_objection') =>
      act === 'restore'
        ? read(api.DELETE('/api/v1/ideas/{id}/hiding', { params }))
        : read(api.POST('/api/v1/moderation/ideas/{id}/objection-refusal', { params })),
    onSuccess: async (_nothing, act) => {
      tell(act === 'restore' ? t('done.shown', { title }) : t('moderation.done.refuse_objection'));
      await queries.invalidateQueries({ queryKey: MODERATION });
    },
  });
}
