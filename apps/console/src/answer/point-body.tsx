import type { Schemas } from '@app/client';
import type { ReactNode } from 'react';
import { useNames } from '../catalogue/use-names.js';
import { formatDay } from '../due/format-day.js';
import { useText } from '../language/use-text.js';

const TONES = { taken_up: 'good', partly: 'waiting', not_taken_up: 'ended' } as const;
const CONSENT_TONES: Record<string, string> = {
  asked: 'busy',
  confirmed: 'good',
  objected: 'bad',
  silent: 'bad',
};

/** A point as it is put to whoever signs. */
export type PointWithConsent = Schemas['AnswerPointView'] & { consent?: string; reason?: string | null };

/** One point: what it is about, whose it is, what comes of it; and what its agency says to it, where that is told. */
export function PointBody({ point, children }: { point: PointWithConsent; children?: ReactNode }) {
  const { language, t } = useText();
  const names = useNames();
  const { heading, text, agency, decision, doneBy, consent, reason } = point;
  return (
    <li>
      <p className="point-head">
        <strong>{heading}</strong>{' '}
        <span className={`tag ${TONES[decision]}`}>{t(`answer.decision.${decision}`)}</span>
      </p>
      <p className="quiet">
        {names.agency(agency)}
        {doneBy && ` · ${t('answer.done_by', { day: formatDay(doneBy, language) })}`}
      </p>
      <p className="words">{text}</p>
      {consent && consent !== 'own' && (
        <p>
          <span className={`tag ${CONSENT_TONES[consent]}`}>{t(`answer.consent.${consent}`)}</span> {reason}
        </p>
      )}
      {children}
    </li>
  );
}

/** Points that are published, or wait for a signature. */
export function PointList({ points }: { points: PointWithConsent[] }) {
  return (
    <ol className="points">
      {points.map((point, place) => (
        <PointBody key={place} point={point} />
      ))}
    </ol>
  );
}
