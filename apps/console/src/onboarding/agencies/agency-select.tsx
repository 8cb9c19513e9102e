import { useText } from '../../language/use-text.js';
import { Field } from '../../move/field.js';
import type { AgencyEntry } from './use-agency-register.js';

interface AgencySelectProps {
  label: string;
  agencies: AgencyEntry[];
  /** What it means to choose none. */
  none: string;
  value: string;
  onChange: (code: string) => void;
  error?: string | undefined;
}

/** One of the agencies that stand, or none. */
export function AgencySelect({ label, agencies, none, value, onChange, error }: AgencySelectProps) {
  const { nameOf } = useText();
  return (
    <Field label={label} error={error} isRequired={false}>
      {(tied) => (
        <select {...tied} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{none}</option>
          {agencies.map((agency) => (
            <option key={agency.code} value={agency.code}>
              {nameOf(agency)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
