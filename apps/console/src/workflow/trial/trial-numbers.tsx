import { useText } from '../../language/use-text.js';
import type { Trial } from './use-simulation.js';

/** The result in numbers. */
export function TrialNumbers({ trial }: { trial: Trial }) {
  const { t } = useText();
  const { cases, dueChanged, stuck } = trial;
  return (
    <dl className="wf-numbers">
      <div>
        <dt>{t('workflow.trial_cases')}</dt>
        <dd className="number">{cases}</dd>
      </div>
      <div>
        <dt>{t('workflow.trial_due')}</dt>
        <dd className="number">{dueChanged}</dd>
      </div>
      <div className={stuck > 0 ? 'is-bad' : undefined}>
        <dt>{t('workflow.trial_stuck')}</dt>
        <dd className="number">{stuck}</dd>
      </div>
    </dl>
  );
}
