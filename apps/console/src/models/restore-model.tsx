import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { tell } from '../status/status.js';
import { percent } from '../suggestion/percent.js';
import { type Model, useRestore } from './use-models.js';

interface RestoreModelProps {
  model: Model;
  onClose: () => void;
}

/** Asks before an earlier version serves again, because new cases are judged by it at once. */
export function RestoreModel({ model: { version, top1, heldBack }, onClose }: RestoreModelProps) {
  const { t } = useText();
  const restore = useRestore();
  const confirm = () =>
    restore.mutate(version, {
      onSuccess: () => {
        tell(t('models.restored', { version }));
        onClose();
      },
    });
  return (
    <ConfirmDialog
      title={t('models.restore_title', { version })}
      act={t('models.restore_confirm')}
      look="primary"
      asked={restore}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('models.restore_advice')}</p>
      {top1 !== null && <p>{t('models.measured', { version, count: heldBack!, percent: percent(top1) })}</p>}
    </ConfirmDialog>
  );
}
