import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { faultsOf } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import { Field } from '../move/field.js';
import { LineField } from '../move/line-field.js';
import { tell } from '../status/status.js';
import { ColourField } from './colour-field.js';
import { SettingsChanged } from './settings-changed.js';
import { changedSettings, type Settings, useSaveSettings, type Values, valuesOf } from './use-settings.js';

const NAMES = ['nameKo', 'nameEn', 'siteNameKo', 'siteNameEn'] as const;
const LANGUAGES = ['ko,en', 'en,ko', 'ko', 'en'];

interface SettingsFormProps {
  settings: Settings;
  /** Loads what stands now, where somebody else was quicker. */
  onReload: () => void;
}

/** Name, languages and colour, saved together. */
export function SettingsForm({ settings, onReload }: SettingsFormProps) {
  const { t, say } = useText();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(() => valuesOf(settings));
  const [missing, setMissing] = useState<string[]>([]);
  const save = useSaveSettings();
  const faults = faultsOf(save.error);
  const now = changedSettings(save.error);
  useEffect(() => {
    if (missing.length > 0 || save.error)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus();
  }, [missing, save.error]);
  const set = (change: Partial<Values>) => setValues({ ...values, ...change });
  const saveOver = (version: number) =>
    save.mutate(
      { values: { ...values, colour: values.colour || null }, version },
      { onSuccess: () => tell(t('settings.saved')) },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (save.isPending) return;
    const empty = NAMES.filter((name) => !values[name].trim());
    setMissing(empty);
    save.reset();
    if (empty.length === 0) saveOver(settings.version);
  };
  const errorOf = (field: string) => {
    if (missing.includes(field)) return t('field.required');
    const fault = faults.get(field);
    return fault && say(fault);
  };
  return (
    <form
      ref={form}
      className="form inline-form"
      aria-label={t('settings.form')}
      noValidate
      onSubmit={submit}
    >
      {now ? (
        <SettingsChanged
          now={now}
          mine={values}
          onReload={onReload}
          onOverwrite={() => saveOver(now.version)}
        />
      ) : (
        save.error && faults.size === 0 && <Problem error={save.error} />
      )}
      {NAMES.map((name) => (
        <LineField
          key={name}
          label={t(`settings.field.${name}`)}
          value={values[name]}
          onChange={(value) => set({ [name]: value })}
          error={errorOf(name)}
          isRequired
          isFirst={false}
        />
      ))}
      <Field label={t('settings.field.languages')} error={errorOf('languages')}>
        {(tied) => (
          <select
            {...tied}
            value={values.languages.join()}
            onChange={(event) =>
              set({ languages: event.currentTarget.value.split(',') as Values['languages'] })
            }
          >
            {LANGUAGES.map((choice) => (
              <option key={choice} value={choice}>
                {t(`settings.languages.${choice.replace(',', '_')}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ColourField
        value={values.colour ?? ''}
        onChange={(colour) => set({ colour })}
        error={errorOf('colour')}
      />
      <p className="row">
        <button type="submit" className="button primary" aria-disabled={save.isPending}>
          {save.isPending ? t('wait') : t('settings.save')}
        </button>
      </p>
    </form>
  );
}
