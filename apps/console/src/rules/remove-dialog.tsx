import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { tell } from '../status/status.js';
import { RuleSays } from './rule-says.js';
import { type Rule, useRemoveRule } from './use-rules.js';

interface RemoveDialogProps {
  rule: Rule;
  onRemoved: () => void;
  onClose: () => void;
}

/** Asks before a rule is taken away for good. */
export function RemoveDialog({ rule, onRemoved, onClose }: RemoveDialogProps) {
  const { t } = useText();
  const remove = useRemoveRule();
  const confirm = () =>
    remove.mutate(rule, {
      onSuccess: () => {
        tell(t('rule.removed', { name: rule.note }));
        onClose();
        // The line that held the focus is gone with its button.
        setTimeout(onRemoved);
      },
    });
  return (
    <ConfirmDialog
      title={t('rule.remove_title')}
      act={t('rule.remove_confirm')}
      look="danger"
      asked={remove}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>
        <strong>{rule.note}</strong>
      </p>
      <RuleSays rule={rule} />
      <p>{t('rule.remove_advice')}</p>
    </ConfirmDialog>
  );
}
