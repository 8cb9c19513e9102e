import { type FormEvent, useState } from 'react';
import { Problem } from '../api/problem.js';
import { faultsOf } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import { WordsField } from '../move/words-field.js';
import { type Milestone, useStepAct } from './use-milestones.js';

interface ReachFormProps {
  ideaId: string;
  step: Milestone;
  onClose: () => void;
  onDone: () => void;
}

/** Marks a step as reached today, with what the proposer is told. */
export function ReachForm({ ideaId, step: { id, title }, onClose, onDone }: ReachFormProps) {
  const { t, say } = useText();
  const [note, setNote] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const act = useStepAct(ideaId);
  const fault = faultsOf(act.error).get('note');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(!note.trim());
    if (!note.trim() || act.isPending) return;
    act.mutate({ kind: 'reach', id, title, note: note.trim() }, { onSuccess: onDone });
  };
  return (
    <form
      className="form inline-form"
      aria-label={t('milestone.named', { act: t('milestone.reach'), title })}
      noValidate
      onSubmit={submit}
    >
      {act.error && !fault && <Problem error={act.error} />}
      <WordsField
        label={t('milestone.note')}
        hint={t('milestone.note_hint')}
        rows={3}
        value={note}
        onChange={setNote}
        error={isMissing ? t('field.required') : fault && say(fault)}
        isRequired
        isFirst
      />
      <p className="row">
        <button type="submit" className="button primary" aria-disabled={act.isPending}>
          {act.isPending ? t('wait') : t('milestone.reach_confirm')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
