import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import type { CaseForStaff } from '../case/use-case.js';
import { formatDay } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { ConsentForm } from './consent-form.js';
import { PointBody } from './point-body.js';
import { PointsForm } from './points-form.js';
import { type Answer, answerQuery, type DraftedPoint, useAnswer } from './use-answer.js';

/** The form that is open: the answer, and the case, as they were read for it. */
interface Open {
  seen: CaseForStaff;
  answer: Answer;
}

/**
 * The answer that several agencies are drafting: its points, who has confirmed them, and what one may do. While it
 * waits for a signature it stands there, and here only for whoever is writing.
 */
export function JointAnswer({ found }: { found: CaseForStaff }) {
  const { language, t } = useText();
  const [open, setOpen] = useState<Open | null>(null);
  const [objecting, setObjecting] = useState<DraftedPoint | null>(null);
  const isOpen = open !== null;
  const isWriting = isOpen || objecting !== null;
  const isShown = found.approval === null || isWriting;
  const section = useRef<HTMLElement>(null);
  const { data, error, refetch, isPlaceholderData } = useAnswer(found, isShown);
  const isRead = data !== undefined && !isPlaceholderData;
  const [last, setLast] = useState(data);
  if (data && data !== last) setLast(data);
  // What is being written, points or a reason for an objection, outlasts a reading that fails.
  const answer = data ?? last;
  const queries = useQueryClient();
  const reload = async (seen: CaseForStaff) =>
    setOpen({ seen, answer: await queries.fetchQuery(answerQuery(seen)) });
  const wasWriting = useRef(false);
  useEffect(() => {
    // The form was long, and with it the place on the page is gone.
    if (wasWriting.current && !isWriting && !section.current?.contains(document.activeElement))
      (section.current ?? document.getElementById('main'))?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);
  // A step of the case that left the points as they were is nothing to whoever writes them.
  if (open && isRead && open.seen !== found && hasSamePoints(open.answer, data))
    setOpen({ seen: found, answer: data });
  if (!isShown) return null;
  if (error && !answer) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!answer || (answer.points.length === 0 && !answer.isDraftable && !isWriting)) return null;
  // A point that was changed stays for whoever is objecting to it. In front, where nothing takes the focus from it.
  const isGone = objecting !== null && !answer.points.some(({ id }) => id === objecting.id);
  const points = isGone ? [objecting, ...answer.points] : answer.points;
  const waiting = answer.points.find(({ consent }) => consent === 'asked');
  return (
    <section ref={section} className="block joint-answer" aria-labelledby="joint-answer" tabIndex={-1}>
      <h3 id="joint-answer">{t('answer.title')}</h3>
      {error && !data && <Problem error={error} onRetry={() => void refetch()} />}
      {answer.points.length === 0 && !isOpen && <p className="quiet">{t('answer.none')}</p>}
      {waiting?.confirmBy && (
        <p className="quiet">{t('answer.waits', { day: formatDay(waiting.confirmBy, language) })}</p>
      )}
      {!isOpen && points.length > 0 && (
        <ol className="points">
          {points.map((point) => (
            <PointBody key={point.id} point={point}>
              {(point.isConfirmable || point.id === objecting?.id) && (
                <ConsentForm
                  point={point}
                  ideaId={found.ideaId}
                  isObjecting={point.id === objecting?.id}
                  onObject={(isObjecting) => setObjecting(isObjecting ? point : null)}
                />
              )}
            </PointBody>
          ))}
        </ol>
      )}
      {open && (
        <PointsForm
          key={idsOf(open.answer)}
          seen={open.seen}
          now={isRead ? found : open.seen}
          answer={open.answer}
          onReload={reload}
          onClose={() => setOpen(null)}
        />
      )}
      {answer.isDraftable && !isOpen && (
        <p>
          <button
            type="button"
            className="button small"
            aria-disabled={isPlaceholderData}
            onClick={() => isPlaceholderData || setOpen({ seen: found, answer })}
          >
            {t(answer.points.length > 0 ? 'answer.change' : 'answer.draft')}
          </button>
        </p>
      )}
    </section>
  );
}

/** A point that says something else is another one. */
const idsOf = ({ points }: Answer): string => points.map(({ id }) => id).join();
const hasSamePoints = (one: Answer, other: Answer): boolean => idsOf(one) === idsOf(other);
