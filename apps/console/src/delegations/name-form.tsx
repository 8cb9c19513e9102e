import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { faultsOf } from '../api/refusal.js';
import { seoulDay } from '../due/seoul-day.js';
import { useText } from '../language/use-text.js';
import { DayField } from '../move/day-field.js';
import { Field } from '../move/field.js';
import { tell } from '../status/status.js';
import { type Delegations, useNameDelegate } from './use-delegations.js';

/** Names who stands in, and for which days. */
export function NameForm({ colleagues }: Pick<Delegations, 'colleagues'>) {
  const { t, say } = useText();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const today = seoulDay(new Date());
  const empty = { delegate: '', from: today, until: '' };
  const [asked, setAsked] = useState(empty);
  const [isTried, setIsTried] = useState(false);
  const name = useNameDelegate();
  const faults = faultsOf(name.error);
  useEffect(() => {
    if (isTried || name.error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [isTried, name.error]);
  const set = (part: Partial<typeof empty>) => setAsked({ ...asked, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.isPending) return;
    const isComplete = Object.values(asked).every((value) => value !== '');
    setIsTried(!isComplete);
    name.reset();
    if (!isComplete) return;
    const who = colleagues.find(({ accountId }) => accountId === asked.delegate)?.name;
    name.mutate(asked, {
      onSuccess: () => {
        tell(t('delegation.named', { name: who }));
        setAsked(empty);
      },
    });
  };
  const errorOf = (field: keyof typeof empty) => {
    const fault = faults.get(field);
    return isTried && asked[field] === '' ? t('field.required') : fault && say(fault);
  };
  return (
    <form ref={form} className="form inline-form" aria-labelledby={id} noValidate onSubmit={submit}>
      <div>
        <h2 id={id}>{t('delegation.name')}</h2>
        <p className="quiet">{t('delegation.advice')}</p>
      </div>
      {name.error && faults.size === 0 && <Problem error={name.error} />}
      <Field
        label={t('delegation.delegate')}
        hint={t('delegation.delegate_hint')}
        error={errorOf('delegate')}
        isRequired
      >
        {(tied) => (
          <select
            {...tied}
            value={asked.delegate}
            onChange={(event) => set({ delegate: event.currentTarget.value })}
          >
            <option value="">{t('field.choose')}</option>
            {colleagues.map(({ accountId, name: colleague }) => (
              <option key={accountId} value={accountId}>
                {colleague}
              </option>
            ))}
          </select>
        )}
      </Field>
      <DayField
        label={t('delegation.from')}
        min={today}
        value={asked.from}
        onChange={(from) => set({ from })}
        error={errorOf('from')}
        isRequired
        isFirst={false}
      />
      <DayField
        label={t('delegation.until')}
        hint={t('delegation.until_hint')}
        min={asked.from || today}
        value={asked.until}
        onChange={(until) => set({ until })}
        error={errorOf('until')}
        isRequired
        isFirst={false}
      />
      <p className="row">
        <button type="submit" className="button primary" aria-disabled={name.isPending}>
          {name.isPending ? t('wait') : t('delegation.name_confirm')}
        </button>
      </p>
    </form>
  );
}
