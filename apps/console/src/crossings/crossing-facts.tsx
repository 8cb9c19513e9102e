import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import type { Crossing } from './use-crossings.js';

/** A crossing: from where to where, why, how it stands at the other end, and what was answered. */
export function CrossingFacts({ crossing }: { crossing: Crossing }) {
  const { language, t, say } = useText();
  const { kind, side, place, otherNumber, otherState, reason, message, sentAt } = crossing;
  const { answer, answerReason, answeredAt, better, isNamed, originPlace, originNumber } = crossing;
  const { hiddenFor } = crossing;
  return (
    <>
      <p className="line-head">
        <span className="tag busy">{t(`crossing.kind.${kind}`)}</span>
        <strong>{t(`crossing.${side}`, { place: say(place) })}</strong>{' '}
        <time className="quiet" dateTime={sentAt}>
          {formatInstant(sentAt, language)}
        </time>
      </p>
      <p className="timeline-facts">
        <span>{t(`crossing.status.${statusOf(crossing)}`)}</span>
        {otherState && <span>{t('crossing.state', { state: say(otherState) })}</span>}
        {otherNumber && <span className="number">{otherNumber}</span>}
        <span>{t(isNamed ? 'crossing.named' : 'crossing.unnamed')}</span>
      </p>
      {side === 'received' && (
        <p className="quiet">{t('crossing.origin', { place: say(originPlace), number: originNumber })}</p>
      )}
      {hiddenFor && (
        <p className="notice warning">
          {t('crossing.hidden', { place: say(place), reason: say(hiddenFor) })}
        </p>
      )}
      {reason && <p className="timeline-facts">{say(reason)}</p>}
      {message && <p className="words">{message}</p>}
      {answer && (
        <div className="crossing-answer">
          <p className="timeline-facts">
            <strong>{t('crossing.answer')}</strong>
            {answerReason && <span>{say(answerReason)}</span>}
            {answeredAt && <time dateTime={answeredAt}>{formatInstant(answeredAt, language)}</time>}
          </p>
          <p className="words">{answer}</p>
          {better && <p>{t('crossing.better', { place: say(better) })}</p>}
        </div>
      )}
    </>
  );
}

/** How it stands: a transfer that was declined went back, and what came here was received here. */
function statusOf({ kind, side, status }: Crossing): string {
  if (status === 'declined' && kind === 'transfer') return 'given_back';
  return status === 'opened' && side === 'received' ? 'opened_here' : status;
}
