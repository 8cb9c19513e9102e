import { useText } from '../language/use-text.js';
import type { Checked } from './model/checked.js';
import type { Definition } from './model/definition.js';
import type { FaultPlace } from './model/read-place.js';
import { useLabel } from './use-label.js';

interface FaultListProps {
  checked: Checked;
  definition: Definition;
  onOpen: (place: FaultPlace) => void;
}

/** Every fault of the draft, and the way to where it is mended. */
export function FaultList({ checked, definition, onOpen }: FaultListProps) {
  const { t, say } = useText();
  const label = useLabel(definition);
  const { faults } = checked;
  const count = faults.length;
  return (
    <div className="wf-faults">
      <p role="status" className={count > 0 ? 'wf-fault-count' : 'quiet'}>
        {count > 0 ? t('workflow.faults', { count }) : t('workflow.no_faults')}
      </p>
      {count > 0 && (
        <details open={count <= 5}>
          <summary>{t('workflow.faults_show')}</summary>
          <ol>
            {faults.map((fault, index) => (
              <li key={index}>
                <button type="button" className="wf-link" onClick={() => onOpen(fault)}>
                  <strong>{label.at(fault.selected)}</strong>
                  {fault.part && <> · {t(`workflow.part.${fault.part}`, { defaultValue: fault.part })}</>}
                </button>{' '}
                <span>{say(fault)}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
