import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { faultsOf } from '../api/refusal.js';
import type { CaseForStaff } from '../case/use-case.js';
import { useText } from '../language/use-text.js';
import { ChangedNotice } from './changed-notice.js';
import { Confirmation } from './confirmation.js';
import { dropDraft, findDraft, keepDraft } from './drafts.js';
import { FieldOfMove } from './field-of-move.js';
import { changedTo, type Move, useMove } from './use-move.js';

interface MoveFormProps {
  move: Move;
  /** The case as it was when the form was opened or last reloaded: its version is the one sent. */
  seen: CaseForStaff;
  onReload: (now: CaseForStaff) => void;
  onClose: () => void;
  onDone: (said: string) => Promise<void>;
}

/** The form of one transition, with exactly the fields it asks for. */
export function MoveForm({ move, seen, onReload, onClose, onDone }: MoveFormProps) {
  const { t, say } = useText();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(() => findDraft(seen.ideaId, move.name));
  const [isSure, setIsSure] = useState(false);
  const [missing, setMissing] = useState<string[]>([]);
  const request = useMove();
  const label = say(move.label);
  const isDanger = move.tone === 'danger';
  const isPossible = seen.allowed.some(({ name }) => name === move.name);
  const faults = faultsOf(request.error);
  const changed = changedTo(request.error);
  const isUnplaced =
    request.error && !changed && !move.fields.some(({ name }) => faults.has(`fields.${name}`));

  useEffect(() => {
    if (missing.length > 0 || request.error)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"] button')?.focus();
  }, [missing, request.error]);

  const set = (name: string, value: string) => {
    const next = { ...values, [name]: value };
    setValues(next);
    keepDraft(seen.ideaId, move.name, next);
  };
  const errorOf = (name: string) => {
    if (missing.includes(name)) return t('field.required');
    const fault = faults.get(`fields.${name}`);
    return fault && say(fault);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (request.isPending || request.isSuccess) return;
    const empty = move.fields.filter(({ name, required }) => required && !values[name]?.trim());
    const open = [...empty.map(({ name }) => name), ...(isDanger && !isSure ? ['sure'] : [])];
    setMissing(open);
    request.reset();
    if (open.length > 0) return;
    const done = async () => {
      dropDraft(seen.ideaId, move.name);
      await onDone(t('done.moved', { label, title: seen.title }));
    };
    request.mutate({ seen, move, values }, { onSuccess: () => void done() });
  };
  return (
    <form ref={form} className="form inline-form" aria-labelledby={id} noValidate onSubmit={submit}>
      <h3 id={id}>{label}</h3>
      {changed && (
        <ChangedNotice
          seen={seen}
          current={changed}
          onReload={(now) => {
            request.reset();
            onReload(now);
          }}
        />
      )}
      {isUnplaced && <Problem error={request.error} />}
      {!isPossible && <p className="notice warning">{t('move.gone', { label })}</p>}
      {move.fields.map(({ name, required }, place) => (
        <FieldOfMove
          key={name}
          name={name}
          transition={move.name}
          presentAgency={seen.agencyCode}
          value={values[name] ?? ''}
          onChange={(value) => set(name, value)}
          error={errorOf(name)}
          isRequired={required}
          isFirst={place === 0}
        />
      ))}
      {isDanger && isPossible && (
        <Confirmation isSure={isSure} onChange={setIsSure} isMissing={missing.includes('sure')} />
      )}
      <p className="row">
        {isPossible && (
          <button
            type="submit"
            className={`button ${isDanger ? 'danger' : 'primary'}`}
            aria-disabled={request.isPending}
            autoFocus={move.fields.length === 0}
          >
            {request.isPending ? t('wait') : t('move.confirm', { label })}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
