import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { faultsOf, Refusal } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import { ReasonField } from '../move/reason-field.js';

interface HidingFormProps {
  error: Error | null;
  /** What the button says. */
  label?: string;
  onHide: (reason: string) => void;
  onClose: () => void;
}

/** Asks for the ground on which something is kept from public view. */
export function HidingForm({ error, label, onHide, onClose }: HidingFormProps) {
  const { t, say } = useText();
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const fault = faultsOf(error).get('reason');
  const isWrong = isMissing || fault !== undefined;
  useEffect(() => {
    if (tries > 0 && isWrong) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries, isWrong]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(!reason);
    setTries(tries + 1);
    if (reason) onHide(reason);
  };
  return (
    <form ref={form} className="form inline-form" noValidate onSubmit={submit}>
      {error instanceof Refusal && !fault && <Problem error={error} />}
      <ReasonField
        grounds="hide"
        label={t('hiding.reason')}
        value={reason}
        onChange={setReason}
        error={isMissing ? t('field.required') : fault && say(fault)}
        isFirst
      />
      <p className="row">
        <button type="submit" className="button danger">
          {label ?? t('hiding.confirm')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
