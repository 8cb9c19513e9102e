import { type FormEvent, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useText } from '../../language/use-text.js';
import { ConfirmRow } from '../../look/confirm-row.js';
import { Dialog } from '../../look/dialog.js';
import { WordsField } from '../../move/words-field.js';
import { useSession } from '../../session/use-session.js';
import { tell } from '../../status/status.js';
import type { Editor } from '../ask/use-editor.js';
import { usePublish } from '../ask/use-publish.js';
import { useRefreshWorkflow } from '../ask/use-save.js';
import { useVersions } from '../ask/use-versions.js';
import { dropKept } from '../model/kept-draft.js';

interface PublishDialogProps {
  editor: Editor;
  /** The number the version will have. */
  next: number;
  onClose: () => void;
  onPublished: () => void;
}

/** Asks why, and says what will happen to the cases in progress. */
export function PublishDialog({ editor, next, onClose, onPublished }: PublishDialogProps) {
  const { t } = useText();
  const [note, setNote] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const publish = usePublish(editor);
  const refresh = useRefreshWorkflow();
  const { data: account } = useSession();
  const { data: versions = [] } = useVersions();
  const count = versions.reduce((sum, { openCases }) => sum + openCases, 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(!note.trim());
    if (!note.trim() || publish.isPending) return;
    publish.mutate(note.trim(), {
      onSuccess: async ({ version }) => {
        if (account) dropKept(account.id);
        onPublished();
        tell(t('workflow.published', { version }));
        await refresh();
      },
    });
  };
  return (
    <Dialog title={t('workflow.publish_title', { version: next })} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <p className="notice">{t('workflow.publish_advice', { count, version: next })}</p>
        {publish.error && <Problem error={publish.error} />}
        <WordsField
          label={t('workflow.note')}
          hint={t('workflow.note_hint')}
          rows={3}
          value={note}
          onChange={setNote}
          error={isMissing && t('field.required')}
          isRequired
          isFirst
        />
        <ConfirmRow
          act={t('workflow.publish_confirm', { version: next })}
          look="primary"
          isPending={publish.isPending}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}
