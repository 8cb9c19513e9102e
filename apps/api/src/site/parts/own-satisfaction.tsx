import type { IdeaView, OwnSatisfactionView } from '@app/intake';
import { formatDay } from '../format-day.js';
import { useSite } from '../site-context.js';

interface OwnSatisfactionProps {
  idea: IdeaView;
  said: OwnSatisfactionView;
  token?: string;
}

/** Asks the proposer how content they are with the answer, or tells what they said and until when it may change. */
export function OwnSatisfaction({ idea, said, token }: OwnSatisfactionProps) {
  const { language, t } = useSite();
  const { score, changeableUntil, isOpen } = said;
  if (score === null && !isOpen) return null;
  const query = token ? `?token=${encodeURIComponent(token)}` : '';
  return (
    <div className="notice own" id="satisfaction" role="region" aria-label={t('satisfaction.title')}>
      {score === null ? (
        <p>{t('satisfaction.way_here')}</p>
      ) : (
        <p>
          {t('satisfaction.said')} <strong>{t(`satisfaction.score.${score}`)}</strong>{' '}
          {isOpen && changeableUntil && (
            <span className="quiet">
              {t('satisfaction.until', { day: formatDay(changeableUntil, language) })}
            </span>
          )}
        </p>
      )}
      {isOpen && (
        <p>
          <a className="button secondary" href={`/ideas/${idea.id}/satisfaction${query}`}>
            {t(score === null ? 'satisfaction.tell' : 'satisfaction.change')}
          </a>
        </p>
      )}
    </div>
  );
}
