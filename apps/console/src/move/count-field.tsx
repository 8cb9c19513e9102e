import { Field } from './field.js';
import type { InputProps } from './input-props.js';

/** A whole number. Not of type `number`: there a wheel or an arrow changes what was typed, and words vanish. */
export function CountField({ label, hint, value, onChange, error, isRequired, isFirst }: InputProps<string>) {
  return (
    <Field label={label} hint={hint} error={error} isRequired={isRequired}>
      {(tied) => (
        <input
          {...tied}
          inputMode="numeric"
          className="count-input"
          maxLength={25}
          autoComplete="off"
          value={value}
          autoFocus={isFirst}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
