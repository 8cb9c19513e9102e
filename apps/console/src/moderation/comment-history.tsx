import { useNames } from '../catalogue/use-names.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import type { ModeratedComment } from './use-moderation.js';

/** All that happened to a comment, as the ledger has it. */
export function CommentHistory({ comment: { history } }: { comment: ModeratedComment }) {
  const { language, t } = useText();
  const names = useNames();
  return (
    <details>
      <summary>{t('moderation.history')}</summary>
      <ol>
        {history.map(({ kind, at, by, reason }, place) => {
          const step = kind.replace('comment.', '');
          const why = step === 'reported' ? t(`moderation.ground.${reason}`) : reason && names.reason(reason);
          return (
            <li key={place}>
              {t(`moderation.step.${step}`)}
              {why && ` (${why})`}
              {by && `, ${by}`}{' '}
              <time className="quiet" dateTime={at}>
                {formatInstant(at, language)}
              </time>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
