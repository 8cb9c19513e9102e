import { Field } from '../move/field.js';
import type { InputProps } from '../move/input-props.js';

interface ChoiceFieldProps extends InputProps<string> {
  choices: { code: string; name: string }[];
  /** What is said for no choice; without it there is always one. */
  none?: string;
}

/** One of a short list. */
export function ChoiceField({ label, value, onChange, error, isRequired, choices, none }: ChoiceFieldProps) {
  return (
    <Field label={label} error={error} isRequired={isRequired || none === undefined}>
      {(tied) => (
        <select {...tied} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {choices.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
