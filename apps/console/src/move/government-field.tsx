import { useGovernments } from '../catalogue/use-catalogue.js';
import { useText } from '../language/use-text.js';
import type { InputProps } from './input-props.js';
import { NameField } from './name-field.js';

/** Another government that is open, found by part of its name. */
export function GovernmentField(props: InputProps<string>) {
  const { t, nameOf } = useText();
  const choices = useGovernments().map((one) => ({ code: one.code, name: nameOf(one) }));
  return <NameField {...props} choices={choices} placeholder={t('field.government_search')} />;
}
