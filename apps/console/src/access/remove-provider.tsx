import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { tell } from '../status/status.js';
import { useRemoveProvider } from './use-access.js';

/** Asks before nobody can sign in through the provider any more. */
export function RemoveProvider({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const remove = useRemoveProvider();
  const confirm = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        tell(t('access.removed'));
        onClose();
      },
    });
  return (
    <ConfirmDialog
      title={t('access.remove_title')}
      act={t('access.remove_confirm')}
      look="danger"
      asked={remove}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('access.remove_advice')}</p>
    </ConfirmDialog>
  );
}
