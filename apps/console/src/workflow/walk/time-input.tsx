import { Field } from '../../move/field.js';

interface TimeInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | false;
}

/** Day and time, by the clocks of Seoul. */
export function TimeInput({ label, value, onChange, error }: TimeInputProps) {
  return (
    <Field label={label} error={error}>
      {(tied) => (
        <input
          {...tied}
          type="datetime-local"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
