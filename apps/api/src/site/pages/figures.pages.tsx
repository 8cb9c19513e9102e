import { formatInstant } from '../format-day.js';
import { Layout } from '../layout.js';
import { type DrawnFigure, FigureSection } from '../parts/figure-section.js';
import { useSay } from '../parts/say.js';
import { useSite } from '../site-context.js';

/** Every public figure: drawn, as a table, as a file, with how it is counted and when that was done. */
export function FiguresPage({ figures }: { figures: DrawnFigure[] }) {
  const { t, language } = useSite();
  const say = useSay();
  const computedAt = figures[0]?.computedAt;
  return (
    <Layout title={t('layout.figures')} isIndexed isWide>
      <h1>{t('layout.figures')}</h1>
      <p className="lead">{t('figures.lead')}</p>
      {computedAt ? (
        <>
          <p className="quiet">
            {t('figures.computed')}{' '}
            <time dateTime={computedAt.toISOString()}>{formatInstant(computedAt, language)}</time>
          </p>
          <nav aria-labelledby="all-figures">
            <h2 id="all-figures" className="visually-hidden">
              {t('figures.all')}
            </h2>
            <ul>
              {figures.map(({ code, title }) => (
                <li key={code}>
                  <a href={`#${code}`}>{say(title)}</a>
                </li>
              ))}
            </ul>
          </nav>
          {figures.map((figure) => (
            <FigureSection key={figure.code} figure={figure} />
          ))}
          <p>
            {t('figures.more')} <a href="/results">{t('layout.results')}</a>,{' '}
            <a href="/open-data">{t('layout.open_data')}</a>,{' '}
            <a href="/api/v1/figures">{t('figures.program')}</a>
          </p>
        </>
      ) : (
        <div className="empty">
          <h2>{t('figures.uncounted')}</h2>
          <p>{t('figures.uncounted_advice')}</p>
        </div>
      )}
    </Layout>
  );
}
