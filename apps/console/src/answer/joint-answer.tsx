import { useEffect, useRef, useState } from 'react';
import type { CaseForStaff } from '../case/use-case.js';
import { formatDay } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { ConsentForm } from './consent-form.js';
import { PointBody } from './point-body.js';
import { PointsForm } from './points-form.js';
import { useAnswer } from './use-answer.js';

/** The answer that several agencies are drafting: its points, who has confirmed them, and what one may do. */
export function JointAnswer({ found }: { found: CaseForStaff }) {
  const { language, t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const section = useRef<HTMLElement>(null);
  const { data: answer } = useAnswer(found.ideaId, found.version);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The form was long, and with it the place on the page is gone.
    if (wasOpen.current && !isOpen) section.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!answer || (answer.points.length === 0 && !answer.isDraftable)) return null;
  const waiting = answer.points.find(({ consent }) => consent === 'asked');
  return (
    <section ref={section} className="block joint-answer" aria-labelledby="joint-answer" tabIndex={-1}>
      <h3 id="joint-answer">{t('answer.title')}</h3>
      {answer.points.length === 0 && !isOpen && <p className="quiet">{t('answer.none')}</p>}
      {waiting?.confirmBy && (
        <p className="quiet">{t('answer.waits', { day: formatDay(waiting.confirmBy, language) })}</p>
      )}
      {!isOpen && answer.points.length > 0 && (
        <ol className="points">
          {answer.points.map((point) => (
            <PointBody key={point.id} point={point}>
              {point.isConfirmable && <ConsentForm point={point} ideaId={found.ideaId} />}
            </PointBody>
          ))}
        </ol>
      )}
      {answer.isDraftable && isOpen && (
        <PointsForm found={found} answer={answer} onClose={() => setIsOpen(false)} />
      )}
      {answer.isDraftable && !isOpen && (
        <p>
          <button type="button" className="button small" onClick={() => setIsOpen(true)}>
            {t(answer.points.length > 0 ? 'answer.change' : 'answer.draft')}
          </button>
        </p>
      )}
    </section>
  );
}
