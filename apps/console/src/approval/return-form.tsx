import { useState } from 'react';
import { useText } from '../language/use-text.js';
import { InlineForm } from '../move/inline-form.js';
import { WordsField } from '../move/words-field.js';
import type { Approval } from './use-approvals.js';
import { useReturn } from './use-return.js';

interface ReturnFormProps {
  approval: Approval;
  onReturned: (said: string) => void;
  onClose: () => void;
}

/** Gives back what was prepared, saying why. Whoever prepared it takes it back with the same form. */
export function ReturnForm({ approval, onReturned, onClose }: ReturnFormProps) {
  const { t, say } = useText();
  const [remark, setRemark] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const giveBack = useReturn(approval.id);
  const way = approval.isMine ? 'take_back' : 'return';
  const submit = () => {
    setIsMissing(!remark.trim());
    if (!remark.trim()) return;
    const said = t(`approval.${way}_done`, { label: say(approval.label), title: approval.title });
    giveBack.mutate(remark.trim(), { onSuccess: () => onReturned(said) });
  };
  return (
    <InlineForm
      label={t(`approval.${way}`)}
      submit={t(`approval.${way}_confirm`)}
      isDangerous
      error={giveBack.error}
      isPending={giveBack.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <WordsField
        label={t(`approval.${way}_remark`)}
        hint={t(`approval.${way}_hint`)}
        rows={3}
        value={remark}
        onChange={setRemark}
        error={isMissing && t('field.required')}
        isRequired
        isFirst
      />
    </InlineForm>
  );
}
