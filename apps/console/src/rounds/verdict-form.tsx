import { useState } from 'react';
import { api, read } from '../api/client.js';
import { useText } from '../language/use-text.js';
import { InlineForm } from '../move/inline-form.js';
import { WordsField } from '../move/words-field.js';
import { type Round, useRoundAct } from './use-rounds.js';
import { type Verdict, VerdictChoice } from './verdict-choice.js';

interface VerdictFormProps {
  round: Round;
  ideaId: string;
  onClose: () => void;
  onDone: () => void;
}

/** The one verdict that comes of the scores. It ends the round; another one can be opened. */
export function VerdictForm({ round, ideaId, onClose, onDone }: VerdictFormProps) {
  const { t } = useText();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [remark, setRemark] = useState('');
  const [isTried, setIsTried] = useState(false);
  const close = useRoundAct(
    ideaId,
    (body: { verdict: Verdict; remark: string }) =>
      read(api.POST('/api/v1/rounds/{id}/verdicts', { params: { path: { id: round.id } }, body })),
    t('round.closed'),
  );
  const countOf = (recommended: Verdict): number =>
    round.evaluations.filter(({ recommends }) => recommends === recommended).length;
  const submit = () => {
    setIsTried(true);
    if (verdict && remark.trim()) close.mutate({ verdict, remark: remark.trim() }, { onSuccess: onDone });
  };
  return (
    <InlineForm
      label={t('round.close')}
      submit={t('round.close_confirm')}
      error={close.error}
      isPending={close.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('round.votes', { adopt: countOf('adopt'), decline: countOf('decline') })}</p>
      <VerdictChoice
        label={t('round.joint')}
        value={verdict}
        onChange={setVerdict}
        error={isTried && !verdict && t('field.required')}
      />
      <WordsField
        label={t('round.grounds')}
        hint={t('round.grounds_hint')}
        rows={3}
        value={remark}
        onChange={setRemark}
        error={isTried && !remark.trim() && t('field.required')}
        isRequired
        isFirst={false}
      />
    </InlineForm>
  );
}
