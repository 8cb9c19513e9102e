import { useText } from '../../language/use-text.js';
import type { Definition } from '../model/definition.js';
import { useLabel } from '../use-label.js';
import type { Trial } from './use-simulation.js';

interface TalliesProps {
  trial: Trial;
  definition: Definition;
  base: Definition;
}

/** What could be done with open cases and no longer could, and what could be done anew. */
export function Tallies({ trial, definition, base }: TalliesProps) {
  const { t } = useText();
  const labels = { disappearing: useLabel(base), gained: useLabel(definition) };
  return (['disappearing', 'gained'] as const).map(
    (group) =>
      trial[group].length > 0 && (
        <div key={group}>
          <h3>{t(`workflow.trial_${group}`)}</h3>
          <ul className="wf-tallies">
            {trial[group].map(({ name, count }) => (
              <li key={name}>
                {labels[group].of('transitions', name)}{' '}
                <span className="quiet">{t('workflow.case_count', { count })}</span>
              </li>
            ))}
          </ul>
        </div>
      ),
  );
}
