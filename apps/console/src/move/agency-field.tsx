import { useAgencies } from '../catalogue/use-catalogue.js';
import { Combo } from '../combo/combo.js';
import { useText } from '../language/use-text.js';
import { Field } from './field.js';
import type { InputProps } from './input-props.js';

interface AgencyFieldProps extends InputProps<string> {
  /** The agency that has the case now; it cannot be sent where it is. */
  presentCode: string | null;
}

/** An agency, found by part of its name. */
export function AgencyField(props: AgencyFieldProps) {
  const { label, value, onChange, presentCode, error, isRequired, isFirst } = props;
  const { t, nameOf } = useText();
  const choices = useAgencies()
    .filter(({ code }) => code !== presentCode)
    .map((agency) => ({ code: agency.code, name: nameOf(agency) }));
  return (
    <Field label={label} error={error} isRequired={isRequired}>
      {(tied) => (
        <Combo
          tied={tied}
          choices={choices}
          value={value}
          onChange={onChange}
          placeholder={t('field.agency_search')}
          isFirst={isFirst}
        />
      )}
    </Field>
  );
}
