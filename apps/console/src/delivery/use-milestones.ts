import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';

export type Milestone = Schemas['MilestoneView'];

/** Something to do with the steps of a case; `title` names the step. */
export type StepAct =
  | { kind: 'add'; title: string; dueOn: string }
  | { kind: 'change'; id: string; title: string; dueOn: string; reason?: string }
  | { kind: 'reach'; id: string; title: string; note: string }
  | { kind: 'remove'; id: string; title: string };

/** The steps of a case on the way to its promised day, by day. */
export function useMilestones(ideaId: string) {
  return useQuery({
    queryKey: ['milestones', ideaId],
    queryFn: () => read(api.GET('/api/v1/ideas/{id}/milestones', { params: { path: { id: ideaId } } })),
  });
}

/** Adds, changes, reaches or removes a step, says so, and reads them anew whatever the answer. */
export function useStepAct(ideaId: string) {
  const { t } = useText();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: StepAct) => send(ideaId, act),
    onSuccess: (_step, { kind, title }) => tell(t(`milestone.done.${kind}`, { title })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['milestones', ideaId] }),
  });
}

function send(ideaId: string, act: StepAct): Promise<unknown> {
  if (act.kind === 'add') {
    const { title, dueOn } = act;
    const params = { path: { id: ideaId } };
    return read(api.POST('/api/v1/cases/{id}/milestones', { params, body: { title, dueOn } }));
  }
  const params = { path: { id: act.id } };
  if (act.kind === 'remove') return read(api.DELETE('/api/v1/milestones/{id}', { params }));
  if (act.kind === 'reach') {
    const body = { note: act.note };
    return read(api.POST('/api/v1/milestones/{id}/completion', { params, body }));
  }
  const { title, dueOn, reason } = act;
  return read(api.PUT('/api/v1/milestones/{id}', { params, body: { title, dueOn, reason } }));
}
