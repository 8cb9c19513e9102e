import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { tell } from '../status/status.js';
import { type Ground, useRetireGround } from './use-reasons.js';

/** Asks before a ground can no longer be chosen. It can be taken back. */
export function RetireReason({ ground, onClose }: { ground: Ground; onClose: () => void }) {
  const { t, nameOf } = useText();
  const retire = useRetireGround();
  const name = nameOf(ground);
  const confirm = () =>
    retire.mutate(ground, {
      onSuccess: () => {
        tell(t('reasons.was_retired', { name }));
        onClose();
      },
    });
  return (
    <ConfirmDialog
      title={t('reasons.retire_one', { name })}
      act={t('reasons.retire')}
      look="danger"
      asked={retire}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('reasons.retire_advice')}</p>
    </ConfirmDialog>
  );
}
