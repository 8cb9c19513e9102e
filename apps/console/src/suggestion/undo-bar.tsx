import { Problem } from '../api/problem.js';
import { useNames } from '../catalogue/use-names.js';
import { useText } from '../language/use-text.js';
import { useStatus } from '../status/status.js';
import type { Accept } from './use-accept.js';

/** What is about to be done, while it can still be undone; and what could not be done after all. */
export function UndoBar({ accept: { pending, undo, failed } }: { accept: Accept }) {
  const { t } = useText();
  const names = useNames();
  const isNext = !useStatus()?.undo;
  return (
    <div className="undo-bar">
      <div role="status">
        {pending && (
          <p className="undo-note">
            <span>
              {t('suggestion.pending', {
                agency: names.agency(pending.agency),
                title: pending.found.title,
              })}
            </span>{' '}
            <button
              type="button"
              className="button small"
              aria-keyshortcuts={isNext ? 'u' : undefined}
              onClick={undo}
            >
              {t('suggestion.undo')}
              {isNext && (
                <>
                  &nbsp;<kbd aria-hidden="true">u</kbd>
                </>
              )}
            </button>
          </p>
        )}
      </div>
      {failed && (
        <div className="undo-note">
          <div>
            <p>{t('suggestion.failed', { title: failed.title })}</p>
            <Problem error={failed.error} />
          </div>
          <button type="button" className="button small" onClick={failed.dismiss}>
            {t('close')}
          </button>
        </div>
      )}
    </div>
  );
}
