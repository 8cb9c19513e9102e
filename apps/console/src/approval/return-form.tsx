import { type FormEvent, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(!remark.trim());
    if (!remark.trim() || giveBack.isPending) return;
    const said = t(`approval.${way}_done`, { label: say(approval.label), title: approval.title });
    giveBack.mutate(remark.trim(), { onSuccess: () => onReturned(said) });
  };
  return (
    <form className="form inline-form" aria-label={t(`approval.${way}`)} noValidate onSubmit={submit}>
      {giveBack.error && <Problem error={giveBack.error} />}
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
      <p className="row">
        <button type="submit" className="button danger" aria-disabled={giveBack.isPending}>
          {giveBack.isPending ? t('wait') : t(`approval.${way}_confirm`)}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
