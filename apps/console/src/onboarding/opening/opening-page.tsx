import { useEffect } from 'react';
import { Problem } from '../../api/problem.js';
import { formatDay } from '../../due/format-day.js';
import { seoulDay } from '../../due/seoul-day.js';
import { useText } from '../../language/use-text.js';
import { OpenTenant } from './open-tenant.js';
import { OpeningLineItem } from './opening-line.js';
import { useOpening } from './use-opening.js';

/** What is left to do before citizens may come, what must be done told apart from what is advice, and the opening. */
export function OpeningPage() {
  const { language, t } = useText();
  const { data: opening, error, isPending, refetch } = useOpening();
  useEffect(() => {
    document.title = `${t('opening.title')} | ${t('console')}`;
  }, [language, t]);
  const lines = opening?.lines ?? [];
  const groups = [
    { name: 'required', lines: lines.filter(({ isRequired }) => isRequired) },
    { name: 'recommended', lines: lines.filter(({ isRequired }) => !isRequired) },
  ];
  return (
    <main id="main" tabIndex={-1} className="pane settings">
      <div className="settings-page">
        <h1>{t('opening.title')}</h1>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {isPending && <p className="empty">{t('wait')}</p>}
        {opening && (
          <>
            <p className="notice">
              {opening.openedAt
                ? t('opening.is_open', { day: formatDay(seoulDay(new Date(opening.openedAt)), language) })
                : t('opening.lead')}
            </p>
            {groups.map((group) => (
              <section key={group.name} aria-labelledby={`opening-${group.name}`}>
                <h2 id={`opening-${group.name}`}>
                  {t(`opening.${group.name}`, {
                    done: group.lines.filter(({ isDone }) => isDone).length,
                    count: group.lines.length,
                  })}
                </h2>
                <ul className="checklist">
                  {group.lines.map((line) => (
                    <OpeningLineItem key={line.code} line={line} />
                  ))}
                </ul>
              </section>
            ))}
            {opening.openedAt === null && (
              <OpenTenant missing={lines.filter(({ isRequired, isDone }) => isRequired && !isDone)} />
            )}
          </>
        )}
      </div>
    </main>
  );
}
