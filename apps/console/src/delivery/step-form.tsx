import { useState } from 'react';
import { faultsOf } from '../api/refusal.js';
import { seoulDay } from '../due/seoul-day.js';
import { useText } from '../language/use-text.js';
import { DayField } from '../move/day-field.js';
import { InlineForm } from '../move/inline-form.js';
import { LineField } from '../move/line-field.js';
import { WordsField } from '../move/words-field.js';
import { type Milestone, useStepAct } from './use-milestones.js';

interface StepFormProps {
  ideaId: string;
  /** The step to change; without one a step is added. */
  step?: Milestone;
  promisedOn: string;
  onClose: () => void;
}

/** What a step is and by when. A later day asks for a reason. */
export function StepForm({ ideaId, step, promisedOn, onClose }: StepFormProps) {
  const { t, say } = useText();
  const [title, setTitle] = useState(step?.title ?? '');
  const [dueOn, setDueOn] = useState(step?.dueOn ?? '');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<string[]>([]);
  const act = useStepAct(ideaId);
  const isLater = step !== undefined && dueOn > step.dueOn;
  const values: Record<string, string> = { title, dueOn, ...(isLater && { reason }) };
  const faults = faultsOf(act.error);
  const isPlaced = Object.keys(values).some((name) => faults.has(name));
  const errorOf = (name: string) => {
    if (missing.includes(name)) return t('field.required');
    const fault = faults.get(name);
    return fault && say(fault);
  };
  const submit = () => {
    const open = Object.keys(values).filter((name) => !values[name]!.trim());
    setMissing(open);
    act.reset();
    if (open.length > 0) return;
    const said = { title: title.trim(), dueOn };
    act.mutate(
      step
        ? { kind: 'change', id: step.id, ...said, ...(isLater && { reason: reason.trim() }) }
        : { kind: 'add', ...said },
      { onSuccess: onClose },
    );
  };
  return (
    <InlineForm
      label={
        step ? t('milestone.named', { act: t('milestone.change'), title: step.title }) : t('milestone.add')
      }
      submit={t(`milestone.${step ? 'change' : 'add'}_confirm`)}
      error={!isPlaced && act.error}
      isPending={act.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <LineField
        label={t('milestone.what')}
        hint={t('milestone.what_hint')}
        value={title}
        onChange={setTitle}
        error={errorOf('title')}
        isRequired
        isFirst
      />
      <DayField
        label={t('milestone.day')}
        hint={t('milestone.day_hint')}
        min={seoulDay(new Date())}
        max={promisedOn}
        value={dueOn}
        onChange={setDueOn}
        error={errorOf('dueOn')}
        isRequired
        isFirst={false}
      />
      {isLater && (
        <WordsField
          label={t('milestone.reason')}
          hint={t('milestone.reason_hint')}
          rows={3}
          value={reason}
          onChange={setReason}
          error={errorOf('reason')}
          isRequired
          isFirst={false}
        />
      )}
    </InlineForm>
  );
}
