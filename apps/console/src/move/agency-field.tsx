import { useAgencies } from '../catalogue/use-catalogue.js';
import { useText } from '../language/use-text.js';
import type { InputProps } from './input-props.js';
import { NameField } from './name-field.js';

interface AgencyFieldProps extends InputProps<string> {
  /** The agency that has the case now; it cannot be sent where it is. */
  presentCode: string | null;
}

/** An agency, found by part of its name. */
export function AgencyField({ presentCode, ...props }: AgencyFieldProps) {
  const { t, nameOf } = useText();
  const choices = useAgencies()
    .filter(({ code }) => code !== presentCode)
    .map((agency) => ({ code: agency.code, name: nameOf(agency) }));
  return <NameField {...props} choices={choices} placeholder={t('field.agency_search')} />;
}
