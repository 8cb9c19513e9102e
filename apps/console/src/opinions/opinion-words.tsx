import { useNames } from '../catalogue/use-names.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import type { Opinion } from './use-opinions.js';

/** What one agency was asked and what it said, the latest first. */
export function OpinionWords({ opinion }: { opinion: Opinion }) {
  const { language, t } = useText();
  const names = useNames();
  const { agencyCode, question, askedBy, versions } = opinion;
  return (
    <details className="opinion-words">
      <summary>{t('opinion.words_of', { agency: names.agency(agencyCode) })}</summary>
      <p className="words">
        <strong>{t('opinion.question')}</strong> {question}{' '}
        {askedBy && <span className="quiet">{askedBy}</span>}
      </p>
      {versions.toReversed().map(({ number, stance, text, givenAt, givenBy, isLate }) => (
        <div key={number}>
          <p>
            <strong>{t(`opinion.stance.${stance}`)}</strong>{' '}
            <span className="quiet">
              {givenBy} <time dateTime={givenAt}>{formatInstant(givenAt, language)}</time>{' '}
              {isLate && t('opinion.late')}
            </span>
          </p>
          <p className="words">{text}</p>
        </div>
      ))}
      {versions.length === 0 && <p className="quiet">{t('opinion.no_words')}</p>}
    </details>
  );
}
