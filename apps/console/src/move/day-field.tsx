import { Field } from './field.js';
import type { InputProps } from './input-props.js';

interface DayFieldProps extends InputProps<string> {
  /** The first and the last day that can be chosen. */
  min?: string;
  max?: string;
}

/** A day. */
export function DayField(props: DayFieldProps) {
  const { label, hint, value, onChange, error, isRequired, isFirst, min, max } = props;
  return (
    <Field label={label} hint={hint} error={error} isRequired={isRequired}>
      {(tied) => (
        <input
          {...tied}
          type="date"
          className="day"
          min={min}
          max={max}
          value={value}
          autoFocus={isFirst}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
