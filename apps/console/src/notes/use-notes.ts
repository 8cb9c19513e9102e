import type { Schemas } from '@app/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

export type Note = Schemas['NoteView'];

const keyOf = (ideaId: string) => ['notes', ideaId];

/** What colleagues wrote about a case. */
export function useNotes(ideaId: string) {
  return useQuery({
    queryKey: keyOf(ideaId),
    queryFn: () => read(api.GET('/api/v1/cases/{id}/notes', { params: { path: { id: ideaId } } })),
  });
}

/** Writes a note, or gives one's own another text. */
export function useWriteNote(ideaId: string) {
  const keep = useKeep(ideaId);
  return useMutation({
    mutationFn: ({ id, text }: { id?: string; text: string }) =>
      id
        ? read(api.PUT('/api/v1/notes/{id}', { params: { path: { id } }, body: { text } }))
        : read(api.POST('/api/v1/cases/{id}/notes', { params: { path: { id: ideaId } }, body: { text } })),
    onSuccess: keep,
  });
}

/** Takes one's own note back. */
export function useTakeNoteBack(ideaId: string) {
  const keep = useKeep(ideaId);
  return useMutation({
    mutationFn: (id: string) => read(api.DELETE('/api/v1/notes/{id}', { params: { path: { id } } })),
    onSuccess: keep,
  });
}

function useKeep(ideaId: string) {
  const queries = useQueryClient();
  return (notes: Schemas['NotesView']) => {
    queries.setQueryData(keyOf(ideaId), notes);
  };
}
