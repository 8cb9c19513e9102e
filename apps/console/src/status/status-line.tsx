import { useText } from '../language/use-text.js';
import { tell, useStatus } from './status.js';

/** Where the page says what was done; read out as it appears. */
export function StatusLine() {
  const { t } = useText();
  const text = useStatus();
  return (
    <div className="status-line">
      <p role="status">{text}</p>
      {text && (
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
