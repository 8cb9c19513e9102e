import { useId } from 'react';
import { useText } from '../language/use-text.js';
import { FieldGroup } from '../move/field-group.js';

export type Verdict = 'adopt' | 'decline';

interface VerdictChoiceProps {
  label: string;
  value: Verdict | null;
  onChange: (verdict: Verdict) => void;
  error: string | false;
}

/** To adopt, or not. Nothing is chosen beforehand. */
export function VerdictChoice({ label, value, onChange, error }: VerdictChoiceProps) {
  const { t } = useText();
  const name = useId();
  return (
    <FieldGroup label={label} error={error}>
      {(['adopt', 'decline'] as const).map((verdict) => (
        <label key={verdict} className="tick">
          <input
            type="radio"
            name={name}
            checked={value === verdict}
            aria-invalid={error ? true : undefined}
            onChange={() => onChange(verdict)}
          />{' '}
          {t(`round.verdict.${verdict}`)}
        </label>
      ))}
    </FieldGroup>
  );
}
