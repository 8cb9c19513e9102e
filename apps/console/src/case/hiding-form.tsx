import { type FormEvent, useState } from 'react';
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
  const fault = faultsOf(error).get('reason');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(!reason);
    if (reason) onHide(reason);
  };
  return (
    <form className="form inline-form" noValidate onSubmit={submit}>
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
