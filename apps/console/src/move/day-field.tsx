import { addDays, seoulDay } from '../due/seoul-day.js';
import { useText } from '../language/use-text.js';
import { Field } from './field.js';

interface DayFieldProps {
  label: string;
  value: string;
  onChange: (day: string) => void;
  error?: string | false;
  isRequired: boolean;
  isFirst: boolean;
}

/** A day to come; a promise can begin tomorrow. */
export function DayField({ label, value, onChange, error, isRequired, isFirst }: DayFieldProps) {
  const { t } = useText();
  return (
    <Field label={label} hint={t('field.promisedOn_hint')} error={error} isRequired={isRequired}>
      {(tied) => (
        <input
          {...tied}
          type="date"
          className="day"
          min={addDays(seoulDay(new Date()), 1)}
          value={value}
          autoFocus={isFirst}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
