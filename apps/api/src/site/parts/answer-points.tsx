import type { AnswerPointView } from '@app/review';
import type { Lists } from '../lists.service.js';
import { useSite } from '../site-context.js';
import { Day } from './day.js';
import { useNameOf } from './say.js';
import { Text } from './text.js';

const TONES: Record<string, string> = { taken_up: 'good', partly: 'waiting', not_taken_up: 'ended' };

/** One answer of several agencies, point by point: what is taken up, whose it is, and by when. */
export function AnswerPoints({ points, lists }: { points: AnswerPointView[]; lists: Lists }) {
  const { t } = useSite();
  const nameOf = useNameOf();
  if (points.length === 0) return null;
  const agencies = new Set(points.map(({ agency }) => agency)).size;
  return (
    <>
      <h3>{t('answer.title')}</h3>
      <p>{t('answer.lead', { count: points.length, agencies })}</p>
      <ol className="answer-points">
        {points.map(({ heading, text, agency: code, decision, doneBy }, place) => {
          const agency = lists.agencies.find((one) => one.code === code);
          return (
            <li key={place}>
              <h4>
                {heading} <span className={`tag ${TONES[decision]}`}>{t(`answer.decision.${decision}`)}</span>
              </h4>
              <p className="quiet">
                {t('answer.by')} <strong>{agency ? nameOf(agency) : code}</strong>
                {doneBy && (
                  <>
                    {' · '}
                    {t('answer.done_by')} <Day value={doneBy} />
                  </>
                )}
              </p>
              <Text>{text}</Text>
            </li>
          );
        })}
      </ol>
    </>
  );
}
