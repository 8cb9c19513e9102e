import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { Dialog } from '../look/dialog.js';
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
    <Dialog title={t('rule.remove_title')} onClose={onClose}>
      <p>
        <strong>{rule.note}</strong>
      </p>
      <RuleSays rule={rule} />
      <p>{t('rule.remove_advice')}</p>
      {remove.error && <Problem error={remove.error} />}
      <p className="row">
        <button
          type="button"
          className="button danger"
          aria-disabled={remove.isPending}
          onClick={() => remove.isPending || confirm()}
        >
          {remove.isPending ? t('wait') : t('rule.remove_confirm')}
        </button>
        <button type="button" className="button" autoFocus onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </Dialog>
  );
}
