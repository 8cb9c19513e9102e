import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { MyPart } from './my-part.js';
import { ScoreTable } from './score-table.js';
import { Steering } from './steering.js';
import type { Round, Rounds } from './use-rounds.js';

interface RoundViewProps {
  round: Round;
  rounds: Rounds;
  ideaId: string;
  /** Something was done, and its button may be gone. */
  onDone: () => void;
}

/** One round: how far it is, who gave what, the verdict; and what this person may do in it. */
export function RoundView({ round, rounds, ideaId, onDone }: RoundViewProps) {
  const { language, t } = useText();
  const { number, status, evaluations, verdict, remark, closedBy, endedAt } = round;
  const taking = evaluations.filter((one) => one.status === 'asked' || one.status === 'scored');
  const done = taking.filter((one) => one.status === 'scored').length;
  const heading = `round-${round.id}`;
  const tone = { open: 'busy', closed: 'good', abandoned: 'ended' }[status];
  return (
    <section className="round" aria-labelledby={heading}>
      <h4 id={heading}>
        {t('round.number', { number })} <span className={`tag ${tone}`}>{t(`round.status.${status}`)}</span>
      </h4>
      {status === 'open' && <p>{t('round.progress', { done, count: taking.length })}</p>}
      {verdict && (
        <p>
          <strong>{t(`round.verdict.${verdict}`)}</strong>{' '}
          <span className="quiet">
            {closedBy} {endedAt && <time dateTime={endedAt}>{formatInstant(endedAt, language)}</time>}
          </span>
          <br />
          {remark}
        </p>
      )}
      <ScoreTable round={round} />
      <MyPart round={round} ideaId={ideaId} onDone={onDone} />
      <Steering
        round={round}
        isPossible={status === 'open' && rounds.isManageable}
        candidates={rounds.candidates}
        ideaId={ideaId}
        onDone={onDone}
      />
    </section>
  );
}
