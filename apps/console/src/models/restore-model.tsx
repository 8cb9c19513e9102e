import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { Dialog } from '../look/dialog.js';
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
    <Dialog title={t('models.restore_title', { version })} onClose={onClose}>
      <p>{t('models.restore_advice')}</p>
      {top1 !== null && <p>{t('models.measured', { version, count: heldBack!, percent: percent(top1) })}</p>}
      {restore.error && <Problem error={restore.error} />}
      <p className="row">
        <button
          type="button"
          className="button primary"
          aria-disabled={restore.isPending}
          onClick={() => restore.isPending || confirm()}
        >
          {restore.isPending ? t('wait') : t('models.restore_confirm')}
        </button>
        <button type="button" className="button" autoFocus onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </Dialog>
  );
}
