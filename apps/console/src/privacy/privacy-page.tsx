import { useEffect } from 'react';
import { Problem } from '../api/problem.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { AccessTable } from './access-table.js';
import { RetentionForm } from './retention-form.js';
import { useRetention } from './use-privacy.js';
import { VisitTable } from './visit-table.js';

/** For how long things are kept, what was deleted, and who looked at whom. */
export function PrivacyPage() {
  const { language, t } = useText();
  const { data, error, isPending, refetch } = useRetention();
  useEffect(() => {
    document.title = `${t('privacy.title')} | ${t('console')}`;
  }, [language, t]);
  return (
    <main id="main" tabIndex={-1} className="pane holidays">
      <div className="holidays-page">
        <h1>{t('privacy.title')}</h1>
        <p className="quiet">{t('privacy.lead')}</p>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {isPending && <p className="empty">{t('wait')}</p>}
        {data && (
          <>
            <section className="privacy-rules" aria-labelledby="rules">
              <h2 id="rules">{t('privacy.rules')}</h2>
              {data.rules.map((rule) => (
                <RetentionForm key={rule.kind} rule={rule} />
              ))}
            </section>
            <section aria-labelledby="sweeps">
              <h2 id="sweeps">{t('privacy.sweeps')}</h2>
              {data.sweeps.length === 0 && <p className="empty">{t('privacy.no_sweeps')}</p>}
              <ul>
                {data.sweeps.map(({ at, counts }) => (
                  <li key={at}>
                    <time dateTime={at}>{formatInstant(at, language)}</time>{' '}
                    {Object.entries(counts)
                      .map(([kind, count]) => t(`privacy.swept.${kind}`, { count }))
                      .join(', ')}
                  </li>
                ))}
              </ul>
            </section>
          </>
        )}
        <AccessTable />
        <VisitTable />
      </div>
    </main>
  );
}
