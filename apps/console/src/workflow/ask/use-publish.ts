import { useMutation } from '@tanstack/react-query';
import { api, read } from '../../api/client.js';
import type { Editor } from './use-editor.js';
import { save } from './use-save.js';

/** Publishes what is on the screen: saves it first where that is still to be done. */
export function usePublish({ saved, definition, isChanged, noteSaved }: Editor) {
  return useMutation({
    mutationFn: async (note: string) => {
      let { revision } = saved;
      if (isChanged || saved.savedAt === null) {
        const now = await save(revision, definition);
        noteSaved(now);
        revision = now.revision;
      }
      return read(api.POST('/api/v1/workflow-draft/publications', { body: { revision, note } }));
    },
  });
}
