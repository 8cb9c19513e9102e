import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { Dialog } from '../look/dialog.js';
import { type Milestone, useStepAct } from './use-milestones.js';

interface RemoveDialogProps {
  ideaId: string;
  step: Milestone;
  onClose: () => void;
  onDone: () => void;
}

/** Asks before a step is taken away. */
export function RemoveDialog({ ideaId, step: { id, title }, onClose, onDone }: RemoveDialogProps) {
  const { t } = useText();
  const act = useStepAct(ideaId);
  const confirm = () => act.isPending || act.mutate({ kind: 'remove', id, title }, { onSuccess: onDone });
  return (
    <Dialog title={t('milestone.remove_title')} onClose={onClose}>
      <p>{t('milestone.remove_advice', { title })}</p>
      {act.error && <Problem error={act.error} />}
      <p className="row">
        <button type="button" className="button danger" aria-disabled={act.isPending} onClick={confirm}>
          {act.isPending ? t('wait') : t('milestone.remove_confirm')}
        </button>
        <button type="button" className="button" autoFocus onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </Dialog>
  );
}
