import { Field } from '../../move/field.js';

export interface Choice {
  code: string;
  name: string;
}

interface ChoiceInputProps {
  label: string;
  hint?: string;
  choices: Choice[];
  /** What stands for no choice; without it one must be made. */
  none?: string;
  value: string;
  onChange: (code: string) => void;
  error?: string | false;
}

/** One of a list. A value that the list does not hold is shown as it is. */
export function ChoiceInput({ label, hint, choices, none, value, onChange, error }: ChoiceInputProps) {
  const isKnown = choices.some(({ code }) => code === value);
  return (
    <Field label={label} hint={hint} error={error}>
      {(tied) => (
        <select {...tied} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {!isKnown && (value !== '' || none === undefined) && <option value={value}>{value}</option>}
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
