import { Link } from '../address/link.js';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { useHeadingAfter } from '../look/use-heading-after.js';
import { useOpened } from '../move/use-opened.js';
import { ReasonForm } from '../rounds/reason-form.js';
import { CrossingFacts } from './crossing-facts.js';
import { type Crossing, isToAnswer, useAnswer } from './use-crossings.js';

/** One that came or went; a recommendation can be taken up or declined. */
export function CrossingLine({ crossing }: { crossing: Crossing }) {
  const { t } = useText();
  const { ideaId, title, copy } = crossing;
  return (
    <li className="approval">
      <div className="approval-words">
        <p className="approval-title">
          {ideaId ? <Link to={{ page: 'queue', caseId: ideaId }}>{title}</Link> : title}
        </p>
        <CrossingFacts crossing={crossing} />
        {copy && (
          <details>
            <summary>{t('crossing.read')}</summary>
            {[copy.situation, copy.improvement, copy.effect].map(
              (text, place) =>
                text && (
                  <p key={place} className="words">
                    {text}
                  </p>
                ),
            )}
          </details>
        )}
        {isToAnswer(crossing) && <Answer crossing={crossing} />}
      </div>
    </li>
  );
}

function Answer({ crossing }: { crossing: Crossing }) {
  const { t } = useText();
  const { opened, row, toggle, close } = useOpened<'decline'>();
  const answer = useAnswer(crossing);
  const part = useHeadingAfter<HTMLDivElement>();
  return (
    <div ref={part}>
      {answer.error && opened !== 'decline' && <Problem error={answer.error} />}
      <p className="row" ref={row}>
        <button
          type="button"
          className="button primary"
          aria-disabled={answer.isPending}
          onClick={() => answer.isPending || answer.mutate(null)}
        >
          {t('crossing.accept')}
        </button>
        <button
          type="button"
          className="button"
          aria-expanded={opened === 'decline'}
          onClick={() => toggle('decline')}
        >
          {t('crossing.decline')}
        </button>
      </p>
      {opened === 'decline' && (
        <ReasonForm
          about={crossing.id}
          form="decline"
          label={t('crossing.decline')}
          hint={t('crossing.decline_hint')}
          error={answer.error}
          isPending={answer.isPending}
          onGive={(message, drop) => answer.mutate(message, { onSuccess: drop })}
          onClose={close}
        />
      )}
    </div>
  );
}
