import { Field } from './field.js';
import type { InputProps } from './input-props.js';

interface WordsFieldProps extends InputProps<string> {
  rows: number;
}

/** What the proposer, a colleague or everyone will read. */
export function WordsField(props: WordsFieldProps) {
  const { label, hint, rows, value, onChange, error, isRequired, isFirst } = props;
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
