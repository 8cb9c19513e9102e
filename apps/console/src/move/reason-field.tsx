import { useReasons } from '../catalogue/use-catalogue.js';
import { useText } from '../language/use-text.js';
import { Field } from './field.js';
import type { InputProps } from './input-props.js';

interface ReasonFieldProps extends Omit<InputProps<string>, 'isRequired'> {
  /** The list of the catalogue that is chosen from. */
  grounds: string | undefined;
  isRequired?: boolean;
}

/** A ground from the catalogue; the article behind the chosen one is shown with it. */
export function ReasonField(props: ReasonFieldProps) {
  const { grounds, label, value, onChange, error, isRequired, isFirst } = props;
  const { t, nameOf } = useText();
  const reasons = useReasons().filter(({ kind, retiredOn }) => kind === grounds && !retiredOn);
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
