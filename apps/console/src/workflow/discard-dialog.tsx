import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { useSession } from '../session/use-session.js';
import { tell } from '../status/status.js';
import type { Editor } from './ask/use-editor.js';
import { useDiscard, useRefreshWorkflow } from './ask/use-save.js';
import { dropKept } from './model/kept-draft.js';

/** Asks before the draft is thrown away for good. */
export function DiscardDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useText();
  const discard = useDiscard(editor.saved.revision);
  const refresh = useRefreshWorkflow();
  const { data: account } = useSession();
  const confirm = () =>
    discard.mutate(undefined, {
      onSuccess: async () => {
        if (account) dropKept(account.id);
        onClose();
        tell(t('workflow.discarded'));
        await refresh();
      },
    });
  return (
    <ConfirmDialog
      title={t('workflow.discard_title')}
      act={t('workflow.discard_confirm')}
      look="danger"
      asked={discard}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('workflow.discard_advice', { version: editor.saved.basedOn })}</p>
    </ConfirmDialog>
  );
}
