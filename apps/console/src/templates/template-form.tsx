import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { faultsOf } from '../api/refusal.js';
import { useAgencies } from '../catalogue/use-catalogue.js';
import { useText } from '../language/use-text.js';
import { ConfirmRow } from '../look/confirm-row.js';
import { Field } from '../move/field.js';
import { tell } from '../status/status.js';
import { isOutdated, type Template, useSaveTemplate } from './use-templates.js';

const VARIABLES = ['number', 'title', 'agency', 'dueOn', 'submittedOn', 'today'] as const;

interface TemplateFormProps {
  /** Null for a new one. */
  template: Template | null;
  /** Loads what stands now, where somebody else was quicker. */
  onReload: () => void;
  onClose: () => void;
}

/** Where a template gets its name, its text, and the agency it is for. */
export function TemplateForm({ template, onReload, onClose }: TemplateFormProps) {
  const { t, say, nameOf } = useText();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [name, setName] = useState(template?.name ?? '');
  const [text, setText] = useState(template?.text ?? '');
  const [agency, setAgency] = useState(template?.agencyCode ?? '');
  const [missing, setMissing] = useState<string[]>([]);
  const agencies = useAgencies();
  const save = useSaveTemplate();
  const faults = faultsOf(save.error);
  useEffect(() => {
    if (missing.length > 0 || save.error)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [missing, save.error]);
  const errorOf = (part: string) => {
    const fault = faults.get(part);
    return missing.includes(part) ? t('field.required') : fault && say(fault);
  };
  const insert = (variable: string) => {
    const at = area.current?.selectionStart ?? text.length;
    setText(`${text.slice(0, at)}{{${variable}}}${text.slice(at)}`);
    area.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const empty = Object.entries({ name, text }).flatMap(([part, value]) => (value.trim() ? [] : [part]));
    setMissing(empty);
    save.reset();
    if (empty.length > 0 || save.isPending) return;
    const changed = template && { id: template.id, version: template.version };
    save.mutate(
      { name, text, ...(agency && { agency }), ...changed },
      {
        onSuccess: () => {
          tell(t('template.saved', { name }));
          onClose();
        },
      },
    );
  };
  return (
    <form ref={form} className="form inline-form" aria-labelledby={id} noValidate onSubmit={submit}>
      <h2 id={id}>{t(template ? 'template.change' : 'template.add')}</h2>
      {save.error && faults.size === 0 && <Problem error={save.error} />}
      {isOutdated(save.error) && (
        <p>
          <button type="button" className="button small" onClick={onReload}>
            {t('calls.take_theirs')}
          </button>
        </p>
      )}
      <Field label={t('template.name')} error={errorOf('name')}>
        {(tied) => (
          <input
            {...tied}
            value={name}
            maxLength={80}
            autoFocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('template.agency')} error={errorOf('agency')}>
        {(tied) => (
          <select {...tied} value={agency} onChange={(event) => setAgency(event.currentTarget.value)}>
            <option value="">{t('template.every_agency')}</option>
            {agencies.map((one) => (
              <option key={one.code} value={one.code}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('template.text')} hint={t('template.hint')} error={errorOf('text')}>
        {(tied) => (
          <textarea
            {...tied}
            ref={area}
            rows={8}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <p className="template-variables" role="group" aria-label={t('template.variables')}>
        {VARIABLES.map((variable) => (
          <button key={variable} type="button" className="button small" onClick={() => insert(variable)}>
            {t(`template.variable.${variable}`)}
          </button>
        ))}
      </p>
      <ConfirmRow act={t('template.save')} look="primary" isPending={save.isPending} onClose={onClose} />
    </form>
  );
}
