import { useText } from '../language/use-text.js';
import { tell, undoLast, useStatus } from './status.js';

/** Where the page says what was done, and takes it back; read out as it appears. */
export function StatusLine() {
  const { t } = useText();
  const status = useStatus();
  return (
    <div className="status-line">
      <p role="status">{status?.text}</p>
      {status?.undo && (
        <button type="button" className="button small" aria-keyshortcuts="u" onClick={undoLast}>
          {t('status.undo')}
        </button>
      )}
      {status && (
        <button
          type="button"
          className="quiet-button"
          aria-label={t('status.close')}
          onClick={() => tell(null)}
        >
          {t('close')}
        </button>
      )}
    </div>
  );
}
