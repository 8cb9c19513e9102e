import { type Reason, useReasons } from '../catalogue/use-catalogue.js';
import { useText } from '../language/use-text.js';
import { Field } from './field.js';

interface ReasonFieldProps {
  kinds: Reason['kind'][];
  label: string;
  value: string;
  onChange: (code: string) => void;
  error?: string | false;
  isRequired?: boolean;
  isFirst?: boolean;
}

/** A ground from the catalogue; the article behind the chosen one is shown with it. */
export function ReasonField({ kinds, label, value, onChange, error, isRequired, isFirst }: ReasonFieldProps) {
  const { t, nameOf } = useText();
  const reasons = useReasons().filter(({ kind }) => kinds.includes(kind));
  const basis = reasons.find(({ code }) => code === value)?.legalBasis ?? undefined;
  return (
    <Field label={label} hint={basis && t('field.basis', { basis })} error={error} isRequired={isRequired}>
      {(tied) => (
        <select
          {...tied}
          value={value}
          autoFocus={isFirst}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          <option value="">{t('field.choose')}</option>
          {reasons.map((reason) => (
            <option key={reason.code} value={reason.code}>
              {nameOf(reason)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
