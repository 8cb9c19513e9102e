import { type FormEvent, useEffect, useId, useRef } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { FieldOfMove } from '../move/field-of-move.js';
import type { QueueItem } from '../queue/use-queue.js';
import { BatchForecasts } from './batch-forecasts.js';
import type { BatchRequest, Option } from './use-batch.js';
import { useBatchForm } from './use-batch-form.js';

interface BatchFormProps {
  option: Option;
  items: QueueItem[];
  onBack: () => void;
  onConfirm: (request: BatchRequest) => void;
}

/** The form of the step, filled in once for all; nothing is done before its preview was seen. */
export function BatchForm({ option, items, onBack, onConfirm }: BatchFormProps) {
  const { t, say } = useText();
  const id = useId();
  const ref = useRef<HTMLFormElement>(null);
  const form = useBatchForm(option, items);
  const { preview, forecasts } = form;
  const label = say(option.label);
  useEffect(() => {
    if (preview.error) ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [preview.error]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!preview.isPending) form.look();
  };
  return (
    <form ref={ref} className="form inline-form" aria-labelledby={id} noValidate onSubmit={submit}>
      <h3 id={id}>{label}</h3>
      {form.isUnplaced && <Problem error={preview.error} />}
      {option.fields.map((field, place) => (
        <FieldOfMove
          key={field.name}
          field={field}
          presentAgency={null}
          value={form.values[field.name]}
          onChange={(value) => form.set(field.name, value)}
          error={form.errorOf(field.name)}
          isFirst={place === 0}
        />
      ))}
      <p className="row">
        <button
          type="submit"
          className={forecasts ? 'button' : 'button primary'}
          aria-disabled={preview.isPending}
          autoFocus={option.fields.length === 0}
        >
          {preview.isPending ? t('wait') : t('batch.preview')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {t('batch.back')}
        </button>
      </p>
      {forecasts && (
        <BatchForecasts
          forecasts={forecasts}
          items={items}
          option={option}
          onConfirm={() => onConfirm(form.request())}
        />
      )}
    </form>
  );
}
