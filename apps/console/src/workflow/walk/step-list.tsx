import { formatInstant } from '../../due/format-day.js';
import { useText } from '../../language/use-text.js';
import type { Definition } from '../model/definition.js';
import { useLabel } from '../use-label.js';
import type { Step } from './use-walk.js';

interface StepListProps {
  definition: Definition;
  openedAt: string;
  steps: Step[];
  onUndo: () => void;
}

/** The steps that were made, and the way back from the last. */
export function StepList({ definition, openedAt, steps, onUndo }: StepListProps) {
  const { language, t } = useText();
  const label = useLabel(definition);
  return (
    <>
      <ol className="wf-steps">
        <li>
          {t('workflow.walk_open')} <span className="quiet">{formatInstant(openedAt, language)}</span>
        </li>
        {steps.map(({ transition, role, at }, index) => (
          <li key={index}>
            {label.of('transitions', transition)}{' '}
            <span className="quiet">
              {t(`workflow.role.${role}`)} · {formatInstant(at, language)}
            </span>
          </li>
        ))}
      </ol>
      {steps.length > 0 && (
        <button type="button" className="button small" onClick={onUndo}>
          {t('workflow.walk_undo')}
        </button>
      )}
    </>
  );
}
