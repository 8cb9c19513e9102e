import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
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
  const confirm = () => act.mutate({ kind: 'remove', id, title }, { onSuccess: onDone });
  return (
    <ConfirmDialog
      title={t('milestone.remove_title')}
      act={t('milestone.remove_confirm')}
      look="danger"
      asked={act}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('milestone.remove_advice', { title })}</p>
    </ConfirmDialog>
  );
}
