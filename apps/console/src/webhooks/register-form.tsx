import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { faultsOf } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import { AgencyField } from '../move/agency-field.js';
import { LineField } from '../move/line-field.js';
import { TicksInput } from '../workflow/inputs/ticks-input.js';
import { type Kind, KINDS, type Registered, useRegister } from './use-webhooks.js';

const NOTHING = { name: '', address: '', agencyCode: '', kinds: [] as Kind[] };

/** Registers a system: its name, where it listens, of which agency, and to what. */
export function RegisterForm({ onRegistered }: { onRegistered: (registered: Registered) => void }) {
  const { t, say } = useText();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(NOTHING);
  const [isTried, setIsTried] = useState(false);
  const register = useRegister();
  const faults = faultsOf(register.error);
  useEffect(() => {
    if (isTried || register.error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [isTried, register.error]);
  const { name, address, agencyCode, kinds } = values;
  const set = (more: Partial<typeof NOTHING>) => setValues({ ...values, ...more });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (register.isPending) return;
    const isComplete = name.trim() !== '' && address.trim() !== '' && kinds.length > 0;
    setIsTried(!isComplete);
    register.reset();
    if (!isComplete) return;
    register.mutate(
      { name, address, kinds, ...(agencyCode && { agencyCode }) },
      {
        onSuccess: (registered) => {
          onRegistered(registered);
          setValues(NOTHING);
        },
      },
    );
  };
  const errorOf = (field: string, isMissing: boolean) => {
    const fault = faults.get(field);
    return isTried && isMissing ? t('field.required') : fault && say(fault);
  };
  return (
    <form ref={form} className="form inline-form" aria-labelledby={id} noValidate onSubmit={submit}>
      <div>
        <h2 id={id}>{t('webhooks.register')}</h2>
        <p className="quiet">{t('webhooks.register_advice')}</p>
      </div>
      {register.error && faults.size === 0 && <Problem error={register.error} />}
      <LineField
        label={t('webhooks.name')}
        hint={t('webhooks.name_hint')}
        value={name}
        onChange={(text) => set({ name: text })}
        error={errorOf('name', name.trim() === '')}
        isRequired
        isFirst={false}
      />
      <LineField
        label={t('webhooks.address')}
        hint={t('webhooks.address_hint')}
        value={address}
        max={500}
        onChange={(text) => set({ address: text })}
        error={errorOf('address', address.trim() === '')}
        isRequired
        isFirst={false}
      />
      <AgencyField
        label={t('webhooks.agency')}
        hint={t('webhooks.agency_hint')}
        presentCode={null}
        value={agencyCode}
        onChange={(code) => set({ agencyCode: code })}
        error={errorOf('agencyCode', false)}
        isRequired={false}
        isFirst={false}
      />
      <TicksInput
        label={t('webhooks.kinds')}
        choices={KINDS.map((code) => ({ code, name: t(`webhooks.kind.${code.replace('.', '_')}`) }))}
        value={kinds}
        onChange={(codes) => set({ kinds: codes as Kind[] })}
        error={errorOf('kinds', kinds.length === 0)}
      />
      <p className="row">
        <button type="submit" className="button primary" aria-disabled={register.isPending}>
          {register.isPending ? t('wait') : t('webhooks.register_confirm')}
        </button>
      </p>
    </form>
  );
}
