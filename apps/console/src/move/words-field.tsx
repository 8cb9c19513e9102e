import { Field } from './field.js';

interface WordsFieldProps {
  label: string;
  hint: string;
  rows: number;
  value: string;
  onChange: (text: string) => void;
  error?: string | false;
  isRequired: boolean;
  isFirst: boolean;
}

/** What the proposer or everyone will read. */
export function WordsField({
  label,
  hint,
  rows,
  value,
  onChange,
  error,
  isRequired,
  isFirst,
}: WordsFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} isRequired={isRequired}>
      {(tied) => (
        <textarea
          {...tied}
          rows={rows}
          value={value}
          autoFocus={isFirst}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
