import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { Dialog } from '../look/dialog.js';
import { useSession } from '../session/use-session.js';
import { tell } from '../status/status.js';
import type { Editor } from './ask/use-editor.js';
import { useDiscard, useRefreshWorkflow } from './ask/use-save.js';
import { dropKept } from './model/kept-draft.js';

/** Asks before the draft is thrown away for good. */
export function DiscardDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useText();
  const discard = useDiscard();
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
    <Dialog title={t('workflow.discard_title')} onClose={onClose}>
      <p>{t('workflow.discard_advice', { version: editor.saved.basedOn })}</p>
      {discard.error && <Problem error={discard.error} />}
      <p className="row">
        <button
          type="button"
          className="button danger"
          aria-disabled={discard.isPending}
          onClick={() => discard.isPending || confirm()}
        >
          {t('workflow.discard_confirm')}
        </button>
        <button type="button" className="button" autoFocus onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </Dialog>
  );
}
