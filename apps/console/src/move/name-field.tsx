import { Combo } from '../combo/combo.js';
import { Field } from './field.js';
import type { InputProps } from './input-props.js';

interface NameFieldProps extends InputProps<string> {
  choices: { code: string; name: string }[];
  placeholder: string;
}

/** One of many, found by part of its name. */
export function NameField(props: NameFieldProps) {
  const { label, hint, error, isRequired, ...rest } = props;
  return (
    <Field label={label} hint={hint} error={error} isRequired={isRequired}>
      {(tied) => <Combo tied={tied} {...rest} />}
    </Field>
  );
}
