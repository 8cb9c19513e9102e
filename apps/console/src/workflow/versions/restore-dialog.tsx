import { useMutation } from '@tanstack/react-query';
import { api, read } from '../../api/client.js';
import { useText } from '../../language/use-text.js';
import { ConfirmDialog } from '../../look/confirm-dialog.js';
import { useSession } from '../../session/use-session.js';
import { tell } from '../../status/status.js';
import { useRefreshWorkflow } from '../ask/use-save.js';
import type { Version } from '../ask/use-versions.js';
import { dropKept } from '../model/kept-draft.js';

interface RestoreDialogProps {
  version: Version;
  /** There is a draft that would be lost. */
  hasDraft: boolean;
  /** The revision of the draft that was seen. */
  revision: number;
  onClose: () => void;
  onRestored: () => void;
}

/** Asks before a version takes the place of the draft. */
export function RestoreDialog({
  version: { version },
  hasDraft,
  revision,
  onClose,
  onRestored,
}: RestoreDialogProps) {
  const { t } = useText();
  const refresh = useRefreshWorkflow();
  const { data: account } = useSession();
  const restore = useMutation({
    mutationFn: () =>
      read(
        api.POST('/api/v1/workflow-versions/{version}/restorations', {
          params: { path: { version } },
          body: { revision },
        }),
      ),
    onSuccess: async () => {
      if (account) dropKept(account.id);
      await refresh();
      tell(t('workflow.restored', { version }));
      onRestored();
    },
  });
  return (
    <ConfirmDialog
      title={t('workflow.restore_title', { version })}
      act={t('workflow.restore_confirm')}
      look="primary"
      asked={restore}
      onConfirm={() => restore.mutate()}
      onClose={onClose}
    >
      <p>{t('workflow.restore_advice', { version })}</p>
      {hasDraft && <p className="notice warning">{t('workflow.restore_loses')}</p>}
    </ConfirmDialog>
  );
}
