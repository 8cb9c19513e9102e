import { useGovernments } from '../catalogue/use-catalogue.js';
import { Combo } from '../combo/combo.js';
import { useText } from '../language/use-text.js';
import { Field } from './field.js';
import type { InputProps } from './input-props.js';

/** Another government that is open, found by part of its name. */
export function GovernmentField(props: InputProps<string>) {
  const { label, hint, value, onChange, error, isRequired, isFirst } = props;
  const { t, nameOf } = useText();
  const choices = useGovernments().map((one) => ({ code: one.code, name: nameOf(one) }));
  return (
    <Field label={label} hint={hint} error={error} isRequired={isRequired}>
      {(tied) => (
        <Combo
          tied={tied}
          choices={choices}
          value={value}
          onChange={onChange}
          placeholder={t('field.government_search')}
          isFirst={isFirst}
        />
      )}
    </Field>
  );
}
