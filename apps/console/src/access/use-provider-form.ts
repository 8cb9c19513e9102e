import { type RefObject, useEffect, useState } from 'react';
import { faultsOf } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';
import { type Settings, useSaveProvider } from './use-access.js';

const NOTHING = {
  ...{ nameKo: '', nameEn: '', issuer: '', clientId: '', clientSecret: '', scope: 'profile email' },
  ...{ subjectClaim: 'sub', nameClaim: 'name', emailClaim: 'email', assuranceClaim: '', assuranceValues: '' },
};
export type Part = keyof typeof NOTHING;

const OPTIONAL: Part[] = ['scope', 'assuranceClaim', 'assuranceValues'];

/** What is typed about the provider, what is wrong with it, and how it is saved. */
export function useProviderForm(provider: Settings['provider'], form: RefObject<HTMLFormElement | null>) {
  const { t, say } = useText();
  const [values, setValues] = useState(() => typedFrom(provider));
  const [isEnabled, setIsEnabled] = useState(provider?.isEnabled ?? true);
  const [missing, setMissing] = useState<Part[]>([]);
  const save = useSaveProvider();
  const faults = faultsOf(save.error);
  const mayBeEmpty = provider ? [...OPTIONAL, 'clientSecret'] : OPTIONAL;
  useEffect(() => {
    if (missing.length > 0 || save.error)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, missing, save.error]);
  return {
    isEnabled,
    setIsEnabled,
    isSaving: save.isPending,
    /** A refusal that speaks of no field. */
    error: faults.size === 0 ? save.error : null,
    partProps(part: Part) {
      const fault = faults.get(part);
      return {
        label: t(`access.field.${part}`),
        hint: t(`access.hint.${part}`, { defaultValue: '' }) || undefined,
        value: values[part],
        onChange: (value: string) => setValues({ ...values, [part]: value }),
        error: missing.includes(part) ? t('field.required') : fault && say(fault),
        isRequired: !mayBeEmpty.includes(part),
        isFirst: false,
      };
    },
    save() {
      if (save.isPending) return;
      const empty = (Object.keys(values) as Part[]).filter(
        (part) => !mayBeEmpty.includes(part) && !values[part].trim(),
      );
      setMissing(empty);
      save.reset();
      if (empty.length > 0) return;
      const { clientSecret, assuranceClaim, assuranceValues, ...rest } = values;
      save.mutate(
        {
          ...rest,
          ...(clientSecret && { clientSecret }),
          ...(assuranceClaim.trim() && { assuranceClaim }),
          assuranceValues: assuranceValues.split(/\s+/).filter(Boolean),
          isEnabled,
        },
        {
          onSuccess: () => {
            setValues({ ...values, clientSecret: '' });
            tell(t('access.saved'));
          },
        },
      );
    },
  };
}

function typedFrom(provider: Settings['provider']): typeof NOTHING {
  if (!provider) return NOTHING;
  const { nameKo, nameEn, issuer, clientId, scope, subjectClaim, nameClaim, emailClaim } = provider;
  return {
    ...{ nameKo, nameEn, issuer, clientId, clientSecret: '', subjectClaim, nameClaim, emailClaim },
    scope: scope.replace(/^openid ?/, ''),
    assuranceClaim: provider.assuranceClaim ?? '',
    assuranceValues: provider.assuranceValues.join(' '),
  };
}
