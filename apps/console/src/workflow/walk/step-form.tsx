import { type FormEvent, useId, useState } from 'react';
import type { Schemas } from '@app/client';
import { useText } from '../../language/use-text.js';
import { FieldOfMove } from '../../move/field-of-move.js';
import { faultIn, isEmpty, sentAs, type Value } from '../../move/field-values.js';
import type { Move } from './use-walk.js';

interface StepFormProps {
  move: Move;
  onStep: (fields: Schemas['FieldsDto']) => void;
  onClose: () => void;
}

/** What a step asks for. Whether the rest of its conditions holds the server says. */
export function StepForm({ move, onStep, onClose }: StepFormProps) {
  const { t, say } = useText();
  const id = useId();
  const [values, setValues] = useState<Record<string, Value>>({});
  const [wrong, setWrong] = useState<Record<string, string>>({});
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
    <form className="form inline-form" aria-labelledby={id} noValidate onSubmit={submit}>
      <h3 id={id}>{say(move.label)}</h3>
      {move.fields.map((field, index) => (
        <FieldOfMove
          key={field.name}
          field={field}
          presentAgency={null}
          value={values[field.name]}
          onChange={(value) => setValues({ ...values, [field.name]: value })}
          error={wrong[field.name] !== undefined && t(wrong[field.name]!)}
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
