import { useEffect } from 'react';
import { useAddress } from '../address/use-address.js';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { readBeginning } from './begin-with.js';
import { ConditionsForm } from './conditions-form.js';
import { InvalidationLine } from './invalidation-line.js';
import { OpenSignals } from './open-signals.js';
import { useInvalidations } from './use-invalidations.js';

/** Support that was arranged: what meets conditions is found invalid, and can be given back. */
export function InvalidationsPage() {
  const { language, t } = useText();
  const { q } = useAddress();
  const { data, error, isPending, refetch } = useInvalidations();
  useEffect(() => {
    document.title = `${t('invalidations.title')} | ${t('console')}`;
  }, [language, t]);
  return (
    <main id="main" tabIndex={-1} className="pane approvals">
      <div className="approvals-page">
        <h1>{t('invalidations.title')}</h1>
        <p className="quiet">{t('invalidations.lead')}</p>
        <OpenSignals />
        <ConditionsForm key={q} beginning={readBeginning(q)} />
        <section aria-labelledby="latest-invalidations">
          <h2 id="latest-invalidations">{t('invalidations.latest')}</h2>
          {error && <Problem error={error} onRetry={() => void refetch()} />}
          {isPending && <p className="empty">{t('wait')}</p>}
          {data?.length === 0 && <p className="empty">{t('invalidations.none')}</p>}
          {data && data.length > 0 && (
            <ul className="approvals-list">
              {data.map((one) => (
                <InvalidationLine key={one.id} invalidation={one} />
              ))}
            </ul>
          )}
        </section>
      </div>
    </main>
  );
}
