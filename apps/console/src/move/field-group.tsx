import { type ReactNode, useId } from 'react';
import { useText } from '../language/use-text.js';
import type { FieldProps } from './field.js';

interface FieldGroupProps extends Omit<FieldProps, 'children'> {
  children: ReactNode;
}

/** Several inputs that answer one question: its legend, hint and error stand for all of them. */
export function FieldGroup({ label, hint, error, isRequired = true, children }: FieldGroupProps) {
  const { t } = useText();
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset className={error ? 'field has-error' : 'field'} aria-describedby={described || undefined}>
      <legend>
        {label} {!isRequired && <span className="quiet">{t('field.optional')}</span>}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className="error">
          {error}
        </p>
      )}
    </fieldset>
  );
}
