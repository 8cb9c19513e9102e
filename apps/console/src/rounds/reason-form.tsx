import { useState } from 'react';
import { useText } from '../language/use-text.js';
import { InlineForm } from '../move/inline-form.js';
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
  const submit = () => {
    setIsMissing(!reason.trim());
    if (reason.trim()) onGive(reason.trim());
  };
  return (
    <InlineForm {...{ label, error, isPending, onClose }} isDangerous onSubmit={submit}>
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
    </InlineForm>
  );
}
