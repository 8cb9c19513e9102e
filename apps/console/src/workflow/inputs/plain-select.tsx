import type { Choice } from './choice-input.js';

interface PlainSelectProps {
  /** Read out; the row around it says it to the eye. */
  label: string;
  choices: Choice[];
  none?: string;
  value: string;
  onChange: (code: string) => void;
}

/** One of a list, inside a row. */
export function PlainSelect({ label, choices, none, value, onChange }: PlainSelectProps) {
  const isKnown = value === '' ? none !== undefined : choices.some(({ code }) => code === value);
  return (
    <select aria-label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {none !== undefined && <option value="">{none}</option>}
      {!isKnown && <option value={value}>{value || '–'}</option>}
      {choices.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
