import { useEffect } from 'react';
import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { tell } from '../status/status.js';
import { TrialResult } from './trial-result.js';
import { draftOf, type Rule, useSaveRule, useTrial } from './use-rules.js';

interface SwitchDialogProps {
  rule: Rule;
  onClose: () => void;
}

/** What switching a rule on or off would have done with past ideas, before it is done. */
export function SwitchDialog({ rule, onClose }: SwitchDialogProps) {
  const { t } = useText();
  const trial = useTrial();
  const save = useSaveRule();
  const draft = { ...draftOf(rule), isActive: !rule.isActive };
  const way = draft.isActive ? 'on' : 'off';
  const { code } = rule;
  const { mutate: tryOut } = trial;
  useEffect(() => tryOut({ draft: { ...draft, code } }), [code, tryOut]);
  const confirm = () =>
    save.mutate(
      { seen: rule, draft },
      {
        onSuccess: () => {
          tell(t(`rule.switched_${way}`, { name: rule.note }));
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      title={t(`rule.switch_${way}_title`, { name: rule.note })}
      act={t(`rule.switch_${way}`)}
      look="primary"
      asked={{ isPending: save.isPending, error: save.error ?? trial.error }}
      onConfirm={confirm}
      onClose={onClose}
    >
      {trial.isPending && <p>{t('rule.trying')}</p>}
      {trial.data && <TrialResult trial={trial.data} />}
      <p className="quiet">{t(`rule.switch_${way}_advice`)}</p>
    </ConfirmDialog>
  );
}
