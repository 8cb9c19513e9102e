import { useEffect } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { Dialog } from '../look/dialog.js';
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
  const error = save.error ?? trial.error;
  return (
    <Dialog title={t(`rule.switch_${way}_title`, { name: rule.note })} onClose={onClose}>
      {trial.isPending && <p>{t('rule.trying')}</p>}
      {error && <Problem error={error} />}
      {trial.data && <TrialResult trial={trial.data} />}
      <p className="quiet">{t(`rule.switch_${way}_advice`)}</p>
      <p className="row">
        <button
          type="button"
          className="button primary"
          aria-disabled={save.isPending}
          onClick={() => save.isPending || confirm()}
        >
          {save.isPending ? t('wait') : t(`rule.switch_${way}`)}
        </button>
        <button type="button" className="button" autoFocus onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </Dialog>
  );
}
