import { type ReactNode, useId } from 'react';
import { useText } from '../language/use-text.js';

/** What ties an input to its label, hint and error. */
export interface Tied {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': boolean;
}

export interface FieldProps {
  label: string;
  hint?: string;
  error?: string | false;
  isRequired?: boolean;
  children: (tied: Tied) => ReactNode;
}

/** A label, a hint, an error, and the input they belong to. */
export function Field({ label, hint, error, isRequired = true, children }: FieldProps) {
  const { t } = useText();
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field has-error' : 'field'}>
      <label htmlFor={id}>
        {label} {!isRequired && <span className="quiet">{t('field.optional')}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': isRequired,
      })}
      {error && (
        <p id={`${id}-error`} className="error">
          {error}
        </p>
      )}
    </div>
  );
}
