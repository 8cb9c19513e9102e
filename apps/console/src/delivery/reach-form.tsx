import { useState } from 'react';
import { faultsOf } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import { InlineForm } from '../move/inline-form.js';
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
  const submit = () => {
    setIsMissing(!note.trim());
    if (note.trim()) act.mutate({ kind: 'reach', id, title, note: note.trim() }, { onSuccess: onDone });
  };
  return (
    <InlineForm
      label={t('milestone.named', { act: t('milestone.reach'), title })}
      submit={t('milestone.reach_confirm')}
      error={!fault && act.error}
      isPending={act.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
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
    </InlineForm>
  );
}
