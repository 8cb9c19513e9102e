import { type FormEvent, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { WordsField } from '../move/words-field.js';

interface ReasonFormProps {
  label: string;
  hint?: string;
  error: Error | null;
  isPending: boolean;
  onGive: (reason: string) => void;
  onClose: () => void;
}

/** Asks why, and does it then. */
export function ReasonForm({ label, hint, error, isPending, onGive, onClose }: ReasonFormProps) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(!reason.trim());
    if (reason.trim() && !isPending) onGive(reason.trim());
  };
  return (
    <form className="form inline-form" aria-label={label} noValidate onSubmit={submit}>
      {error && <Problem error={error} />}
      <WordsField
        label={t('round.reason')}
        hint={hint}
        rows={2}
        value={reason}
        onChange={setReason}
        error={isMissing && t('field.required')}
        isRequired
        isFirst
      />
      <p className="row">
        <button type="submit" className="button danger" aria-disabled={isPending}>
          {isPending ? t('wait') : label}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
