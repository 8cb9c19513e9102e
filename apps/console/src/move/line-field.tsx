import { Field } from './field.js';
import type { InputProps } from './input-props.js';

interface LineFieldProps extends InputProps<string> {
  /** Most characters. */
  max?: number;
}

/** A name of a few words. */
export function LineField(props: LineFieldProps) {
  const { label, hint, value, onChange, error, isRequired, isFirst, max = 100 } = props;
  return (
    <Field label={label} hint={hint} error={error} isRequired={isRequired}>
      {(tied) => (
        <input
          {...tied}
          value={value}
          maxLength={max}
          autoComplete="off"
          autoFocus={isFirst}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
