import { api, read } from '../api/client.js';
import { useText } from '../language/use-text.js';
import { useOpened } from '../move/use-opened.js';
import { ReasonForm } from './reason-form.js';
import { ScoreForm } from './score-form.js';
import { type Round, useRoundAct } from './use-rounds.js';

interface MyPartProps {
  round: Round;
  ideaId: string;
  onDone: () => void;
}

/** What an evaluator does: score, change the scores, or step back. A form that is open outlasts the round. */
export function MyPart({ round, ideaId, onDone }: MyPartProps) {
  const { t } = useText();
  const { opened, row, toggle, close } = useOpened<'score' | 'recuse'>();
  const params = { path: { id: round.id } };
  const recuse = useRoundAct(
    ideaId,
    (reason: string) => read(api.POST('/api/v1/rounds/{id}/recusals', { params, body: { reason } })),
    t('round.recused'),
  );
  const mine = round.evaluations.find(({ isMine }) => isMine);
  const isTaking = round.status === 'open' && (mine?.status === 'asked' || mine?.status === 'scored');
  if (!mine || (!isTaking && !opened)) return null;
  const finish = () => {
    close();
    onDone();
  };
  const leave = isTaking ? close : finish;
  return (
    <>
      {isTaking && (
        <p className="row" ref={row}>
          <button
            type="button"
            className="button primary"
            aria-expanded={opened === 'score'}
            onClick={() => toggle('score')}
          >
            {t(mine.status === 'scored' ? 'round.score_again' : 'round.score')}
          </button>
          <button
            type="button"
            className="button"
            aria-expanded={opened === 'recuse'}
            onClick={() => toggle('recuse')}
          >
            {t('round.recuse')}
          </button>
        </p>
      )}
      {opened === 'score' && (
        <ScoreForm round={round} mine={mine} ideaId={ideaId} onClose={leave} onDone={finish} />
      )}
      {opened === 'recuse' && (
        <ReasonForm
          about={ideaId}
          form={`recuse ${round.id}`}
          label={t('round.recuse')}
          hint={t('round.recuse_hint')}
          error={recuse.error}
          isPending={recuse.isPending}
          onGive={(reason, drop) => {
            const done = () => {
              drop();
              finish();
            };
            recuse.mutate(reason, { onSuccess: done });
          }}
          onClose={leave}
        />
      )}
    </>
  );
}
