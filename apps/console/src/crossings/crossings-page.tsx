import { useEffect } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import type { Account } from '../session/use-session.js';
import { Adoptions } from './adoptions.js';
import { CrossingLine } from './crossing-line.js';
import { isToAnswer, useCrossings } from './use-crossings.js';

/** What came from other governments, those to be answered first; what went there; and the nation's calls. */
export function CrossingsPage({ account }: { account: Account }) {
  const { language, t } = useText();
  const received = useCrossings('received');
  const sent = useCrossings('sent');
  useEffect(() => {
    document.title = `${t('crossing.title')} | ${t('console')}`;
  }, [language, t]);
  const came = (received.data ?? []).toSorted((a, b) => Number(isToAnswer(b)) - Number(isToAnswer(a)));
  return (
    <main id="main" tabIndex={-1} className="pane approvals">
      <div className="approvals-page">
        <h1>{t('crossing.title')}</h1>
        <p className="quiet">{t('crossing.lead')}</p>
        {(
          [
            ['came', received, came],
            ['went', sent, sent.data ?? []],
          ] as const
        ).map(([name, { error, isPending, refetch }, crossings]) => (
          <section key={name} aria-labelledby={`crossings-${name}`}>
            <h2 id={`crossings-${name}`} tabIndex={-1}>
              {t(`crossing.${name}`)}
            </h2>
            {isPending && <p className="empty">{t('wait')}</p>}
            {error && <Problem error={error} onRetry={() => void refetch()} />}
            {!isPending && !error && crossings.length === 0 && (
              <p className="empty">{t(`crossing.none_${name}`)}</p>
            )}
            {crossings.length > 0 && (
              <ul className="approvals-list">
                {crossings.map((crossing) => (
                  <CrossingLine key={crossing.id} crossing={crossing} />
                ))}
              </ul>
            )}
          </section>
        ))}
        <Adoptions account={account} />
      </div>
    </main>
  );
}
