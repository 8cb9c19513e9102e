import { useText } from '../language/use-text.js';

/** The place of the case before one is chosen. */
export function NothingOpen() {
  const { t } = useText();
  return (
    <div className="empty nothing-open">
      <p>{t('queue.nothing_open')}</p>
      <p className="quiet">
        <kbd>j</kbd> <kbd>k</kbd> {t('queue.nothing_open_keys')} <kbd>?</kbd> {t('keys.title')}
      </p>
    </div>
  );
}
