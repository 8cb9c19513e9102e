import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { Refusal } from '../api/refusal.js';

export type Template = Schemas['TemplateView'];

const TEMPLATES = ['answer-templates'];

/** Every template of the tenant. */
export function useTemplates(isAsked = true) {
  return useQuery({
    queryKey: TEMPLATES,
    queryFn: () => read(api.GET('/api/v1/answer-templates')),
    enabled: isAsked,
  });
}

/** Those that an answer to a case may begin with, filled in. */
export function useFilledTemplates(ideaId: string) {
  return useQuery({
    queryKey: [...TEMPLATES, ideaId],
    queryFn: () => read(api.GET('/api/v1/cases/{id}/answer-templates', { params: { path: { id: ideaId } } })),
  });
}

/** Adds a template, or changes the one named. */
export function useSaveTemplate() {
  const keep = useKeep();
  return useMutation({
    mutationFn: ({ id, ...body }: Schemas['TemplateDto'] & { id?: string }) =>
      id
        ? read(api.PUT('/api/v1/answer-templates/{id}', { params: { path: { id } }, body }))
        : read(api.POST('/api/v1/answer-templates', { body })),
    onSuccess: keep,
  });
}

/** Removes a template. */
export function useRemoveTemplate() {
  const keep = useKeep();
  return useMutation({
    mutationFn: ({ id, version }: Template) =>
      read(api.DELETE('/api/v1/answer-templates/{id}', { params: { path: { id }, query: { version } } })),
    onSuccess: keep,
  });
}

/** Whether somebody else was quicker to change it. */
export const isOutdated = (error: unknown): boolean =>
  error instanceof Refusal && error.code === 'review.template_changed';

function useKeep() {
  const queries = useQueryClient();
  return async (templates: Schemas['TemplatesView']) => {
    await queries.invalidateQueries({ queryKey: TEMPLATES });
    queries.setQueryData(TEMPLATES, templates);
  };
}
