import { Field } from './field.js';
import type { InputProps } from './input-props.js';

/** A name of a few words. */
export function LineField({ label, hint, value, onChange, error, isRequired, isFirst }: InputProps<string>) {
  return (
    <Field label={label} hint={hint} error={error} isRequired={isRequired}>
      {(tied) => (
        <input
          {...tied}
          value={value}
          maxLength={100}
          autoComplete="off"
          autoFocus={isFirst}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
