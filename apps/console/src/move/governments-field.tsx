import { useGovernments } from '../catalogue/use-catalogue.js';
import { Combo } from '../combo/combo.js';
import { useText } from '../language/use-text.js';
import { Field } from './field.js';
import type { InputProps } from './input-props.js';

/** As many as the API takes. */
const MOST = 20;

/** Several governments: each is found by part of its name and stands in a list below. */
export function GovernmentsField(props: InputProps<string[]>) {
  const { label, hint, value, onChange, error, isRequired, isFirst } = props;
  const { t, nameOf } = useText();
  const governments = useGovernments();
  const choices = governments
    .filter(({ code }) => !value.includes(code))
    .map((one) => ({ code: one.code, name: nameOf(one) }));
  const chosen = governments.filter(({ code }) => value.includes(code));
  return (
    <Field label={label} hint={hint} error={error} isRequired={isRequired}>
      {(tied) => (
        <>
          {value.length < MOST && (
            <Combo
              // What was chosen goes to the list, and the input is empty for the next.
              key={value.length}
              tied={tied}
              choices={choices}
              value=""
              onChange={(code) => code && onChange([...value, code])}
              placeholder={t('field.government_search')}
              isFirst={isFirst || value.length > 0}
            />
          )}
          {chosen.length > 0 && (
            <ul className="chosen-governments" aria-label={label}>
              {chosen.map((one) => (
                <li key={one.code}>
                  {nameOf(one)}{' '}
                  <button
                    type="button"
                    className="quiet-button"
                    aria-label={t('field.government_remove', { name: nameOf(one) })}
                    onClick={() => onChange(value.filter((code) => code !== one.code))}
                  >
                    {t('field.remove')}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Field>
  );
}
