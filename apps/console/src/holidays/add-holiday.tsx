import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { go } from '../address/use-address.js';
import { Problem } from '../api/problem.js';
import { faultsOf } from '../api/refusal.js';
import { formatDay } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { DayField } from '../move/day-field.js';
import { LineField } from '../move/line-field.js';
import { tell } from '../status/status.js';
import { useAddHoliday } from './use-holidays.js';

const NOTHING = { day: '', nameKo: '', nameEn: '' };
type Part = keyof typeof NOTHING;

/** Adds a day of the tenant's own, or one proclaimed late; its year is shown then. */
export function AddHoliday() {
  const { language, t, say } = useText();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(NOTHING);
  const [missing, setMissing] = useState<Part[]>([]);
  const add = useAddHoliday();
  const faults = faultsOf(add.error);
  useEffect(() => {
    if (missing.length > 0 || add.error)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [missing, add.error]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (add.isPending) return;
    const empty = (Object.keys(NOTHING) as Part[]).filter((part) => !values[part].trim());
    setMissing(empty);
    add.reset();
    if (empty.length > 0) return;
    add.mutate(values, {
      onSuccess: ({ day }) => {
        setValues(NOTHING);
        tell(t('holidays.added', { day: formatDay(day, language) }));
        go({ year: Number(day.slice(0, 4)) });
      },
    });
  };
  const partProps = (part: Part) => {
    const fault = faults.get(part);
    return {
      label: t(`holidays.field.${part}`),
      value: values[part],
      onChange: (value: string) => setValues({ ...values, [part]: value }),
      error: missing.includes(part) ? t('field.required') : fault && say(fault),
      isRequired: true,
      isFirst: false,
    };
  };
  return (
    <form ref={form} className="form inline-form" aria-labelledby={id} noValidate onSubmit={submit}>
      <div>
        <h2 id={id}>{t('holidays.add')}</h2>
        <p className="quiet">{t('holidays.add_advice')}</p>
      </div>
      {add.error && faults.size === 0 && <Problem error={add.error} />}
      <DayField {...partProps('day')} />
      <LineField {...partProps('nameKo')} />
      <LineField {...partProps('nameEn')} />
      <p className="row">
        <button type="submit" className="button primary" aria-disabled={add.isPending}>
          {add.isPending ? t('wait') : t('holidays.add_confirm')}
        </button>
      </p>
    </form>
  );
}
