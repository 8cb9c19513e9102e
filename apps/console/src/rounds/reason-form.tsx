import { useState } from 'react';
import { useText } from '../language/use-text.js';
import { useDraft } from '../move/drafts.js';
import { InlineForm } from '../move/inline-form.js';
import { WordsField } from '../move/words-field.js';

interface ReasonFormProps {
  /** The idea, or the crossing, that it is about. */
  about: string;
  /** What the reason is for: until it is given it is kept under this name. */
  form: string;
  label: string;
  hint?: string;
  error: Error | null;
  isPending: boolean;
  /** Gives the reason; `drop` is for once it was taken. */
  onGive: (reason: string, drop: () => void) => void;
  onClose: () => void;
}

/** Asks why, and does it then. */
export function ReasonForm({ about, form, label, hint, error, isPending, onGive, onClose }: ReasonFormProps) {
  const { t } = useText();
  const { held: reason, keep: setReason, drop } = useDraft(about, form, '');
  const [isMissing, setIsMissing] = useState(false);
  const close = () => {
    drop();
    onClose();
  };
  const submit = () => {
    setIsMissing(!reason.trim());
    if (reason.trim()) onGive(reason.trim(), drop);
  };
  return (
    <InlineForm {...{ label, error, isPending }} isDangerous onSubmit={submit} onClose={close}>
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
