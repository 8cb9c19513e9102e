import { useId } from 'react';
import { useText } from '../language/use-text.js';

interface ConfirmationProps {
  isSure: boolean;
  onChange: (isSure: boolean) => void;
  isMissing: boolean;
  /** What is ticked; otherwise that it cannot be taken back. */
  text?: string;
}

/** What must be ticked before a step that cannot be taken back. */
export function Confirmation({ isSure, onChange, isMissing, text }: ConfirmationProps) {
  const { t } = useText();
  const id = useId();
  return (
    <div className={isMissing ? 'field has-error' : 'field'}>
      <label className="tick">
        <input
          type="checkbox"
          checked={isSure}
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? id : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{text ?? t('move.sure')}</span>
      </label>
      {isMissing && (
        <p id={id} className="error">
          {t('move.sure_missing')}
        </p>
      )}
    </div>
  );
}
