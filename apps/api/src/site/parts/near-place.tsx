import { ASSETS } from '../asset-addresses.js';
import { useSite } from '../site-context.js';

/** Where a script, if it runs, tells what is near the title that is being written; `#` is what it fills in. */
export function NearPlace() {
  const { t } = useSite();
  const phrases = {
    title: t('near.title'),
    exists: t('near.exists'),
    elsewhere: t('near.elsewhere'),
    why: t('near.why'),
    newTab: t('near.new_tab'),
    supports: t('near.supports', { count: '#' }),
    promised: t('near.promised', { year: '#' }),
  };
  return (
    <>
      <div className="near" id="near" aria-live="polite" data-phrases={JSON.stringify(phrases)} />
      <script type="module" src={ASSETS.nearScript} />
    </>
  );
}
