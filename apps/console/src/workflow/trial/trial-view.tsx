import { useText } from '../../language/use-text.js';
import type { Checked } from '../model/checked.js';
import type { Definition } from '../model/definition.js';
import { Walk } from '../walk/walk.js';
import { Simulation } from './simulation.js';

interface TrialViewProps {
  definition: Definition;
  base: Definition;
  checked: Checked;
}

/** Tries the draft out: on the cases there are, and on one that is made up. */
export function TrialView({ definition, base, checked }: TrialViewProps) {
  const { t } = useText();
  const { faults, isCurrent } = checked;
  if (faults.length > 0)
    return (
      <div className="wf-trial">
        <p className="notice warning">{t('workflow.trial_faulty', { count: faults.length })}</p>
      </div>
    );
  return (
    <div className="wf-trial" aria-busy={!isCurrent}>
      <Simulation definition={definition} base={base} />
      <Walk definition={definition} />
    </div>
  );
}
