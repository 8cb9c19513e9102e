import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { faultsOf } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import { ConfirmRow } from '../look/confirm-row.js';
import { useDraft } from '../move/drafts.js';
import { Field } from '../move/field.js';
import { useWriteNote } from './use-notes.js';

interface NoteFormProps {
  ideaId: string;
  /** The note that gets another text; left out for a new one. */
  note?: { id: string; text: string };
  onClose: () => void;
}

/** Where a note is written. */
export function NoteForm({ ideaId, note, onClose }: NoteFormProps) {
  const { t, say } = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const { held: text, keep: setText, drop } = useDraft(ideaId, `note ${note?.id}`, note?.text ?? '');
  const [isMissing, setMissing] = useState(false);
  const write = useWriteNote(ideaId);
  const fault = faultsOf(write.error).get('text');
  useEffect(() => field.current?.focus(), []);
  const close = () => {
    drop();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!text.trim());
    if (!text.trim()) return field.current?.focus();
    if (!write.isPending) write.mutate({ ...(note && { id: note.id }), text }, { onSuccess: close });
  };
  return (
    <form
      className="form note-form"
      aria-label={t(note ? 'note.edit' : 'note.write')}
      noValidate
      onSubmit={submit}
    >
      {write.error && !fault && <Problem error={write.error} />}
      <Field
        label={t('note.text')}
        hint={t('note.hint')}
        error={isMissing ? t('field.required') : fault && say(fault)}
      >
        {(tied) => (
          <textarea
            {...tied}
            ref={field}
            rows={3}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <ConfirmRow
        act={t(note ? 'note.edit_confirm' : 'note.write_confirm')}
        look="primary"
        isPending={write.isPending}
        onClose={close}
      />
    </form>
  );
}
