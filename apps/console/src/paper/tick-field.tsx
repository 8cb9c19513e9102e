import { useId } from 'react';

interface TickFieldProps {
  label: string;
  hint?: string;
  isTicked: boolean;
  onChange: (isTicked: boolean) => void;
  error?: string;
}

/** A box to tick. */
export function TickField({ label, hint, isTicked, onChange, error }: TickFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field has-error' : 'field'}>
      <label className="tick" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={isTicked}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />{' '}
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="error">
          {error}
        </p>
      )}
    </div>
  );
}
