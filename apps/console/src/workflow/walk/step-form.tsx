import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Schemas } from '@app/client';
import { useText } from '../../language/use-text.js';
import { FieldOfMove } from '../../move/field-of-move.js';
import { faultIn, isEmpty, sentAs, type Value } from '../../move/field-values.js';
import type { Move, Walked } from './use-walk.js';

interface StepFormProps {
  move: Move;
  /** Why the last step was refused, and at which field. */
  refusal: Walked['refusal'];
  onStep: (fields: Schemas['FieldsDto']) => void;
  onClose: () => void;
}

/** What a step asks for. Whether the rest of its conditions holds the server says, at the field where there is one. */
export function StepForm({ move, refusal, onStep, onClose }: StepFormProps) {
  const { t, say } = useText();
  const id = useId();
  const [values, setValues] = useState<Record<string, Value>>({});
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal || Object.keys(wrong).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusal, wrong]);
  const errorOf = (name: string) => {
    if (wrong[name]) return t(wrong[name]);
    return refusal?.place === `fields.${name}` && say(refusal);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = move.fields.flatMap(({ name, required }) => {
      const fault = required && isEmpty(values[name]) ? 'field.required' : faultIn(name, values[name]);
      return fault ? [[name, fault] as const] : [];
    });
    setWrong(Object.fromEntries(found));
    if (found.length > 0) return;
    const filled = move.fields.filter(({ name }) => !isEmpty(values[name]));
    onStep(Object.fromEntries(filled.map(({ name }) => [name, sentAs(name, values[name]!)])));
  };
  return (
    <form ref={form} className="form inline-form" aria-labelledby={id} noValidate onSubmit={submit}>
      <h3 id={id}>{say(move.label)}</h3>
      {move.fields.map((field, index) => (
        <FieldOfMove
          key={field.name}
          field={field}
          presentAgency={null}
          value={values[field.name]}
          onChange={(value) => setValues({ ...values, [field.name]: value })}
          error={errorOf(field.name)}
          isFirst={index === 0}
        />
      ))}
      <p className="row">
        <button type="submit" className="button primary">
          {t('workflow.walk_step')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
