import { useState } from 'react';
import { api, read } from '../api/client.js';
import { useText } from '../language/use-text.js';
import { ReasonForm } from './reason-form.js';
import { ScoreForm } from './score-form.js';
import { type Round, useRoundAct } from './use-rounds.js';

/** What an evaluator does: score, change the scores, or step back. */
export function MyPart({ round, ideaId }: { round: Round; ideaId: string }) {
  const { t } = useText();
  const [doing, setDoing] = useState<'score' | 'recuse' | null>(null);
  const params = { path: { id: round.id } };
  const recuse = useRoundAct(
    ideaId,
    (reason: string) => read(api.POST('/api/v1/rounds/{id}/recusals', { params, body: { reason } })),
    t('round.recused'),
  );
  const mine = round.evaluations.find(({ isMine }) => isMine);
  if (mine?.status !== 'asked' && mine?.status !== 'scored') return null;
  const close = () => setDoing(null);
  if (doing === 'score') return <ScoreForm round={round} mine={mine} ideaId={ideaId} onClose={close} />;
  if (doing === 'recuse')
    return (
      <ReasonForm
        label={t('round.recuse')}
        hint={t('round.recuse_hint')}
        error={recuse.error}
        isPending={recuse.isPending}
        onGive={(reason) => recuse.mutate(reason, { onSuccess: close })}
        onClose={close}
      />
    );
  return (
    <p className="row">
      <button type="button" className="button primary" onClick={() => setDoing('score')}>
        {t(mine.status === 'scored' ? 'round.score_again' : 'round.score')}
      </button>
      <button type="button" className="button" onClick={() => setDoing('recuse')}>
        {t('round.recuse')}
      </button>
    </p>
  );
}
