import { useEffect } from 'react';
import { Link } from '../address/link.js';
import { Problem } from '../api/problem.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { FigureView } from './figure-view.js';
import { useFigures } from './use-figures.js';
import './figures.css';

/** What is counted: the work of the agencies first, then what everybody sees. */
export function FiguresPage() {
  const { language, t } = useText();
  const { data: figures = [], error, isPending, refetch } = useFigures();
  useEffect(() => {
    document.title = `${t('figures.title')} | ${t('console')}`;
  }, [language, t]);
  const computedAt = figures[0]?.computedAt;
  const [ofStaff, ofAll] = [true, false].map((isForStaff) =>
    figures.filter((figure) => figure.isForStaff === isForStaff),
  );
  return (
    <main id="main" tabIndex={-1} className="pane access">
      <div className="access-page">
        <div>
          <h1>{t('figures.title')}</h1>
          <p className="quiet">{t('figures.lead')}</p>
          <p>
            <Link to={{ page: 'reports' }}>{t('reports.title')}</Link>
          </p>
          {computedAt && (
            <p className="quiet">
              {t('figures.computed')} <time dateTime={computedAt}>{formatInstant(computedAt, language)}</time>
            </p>
          )}
        </div>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {isPending && <p className="empty">{t('wait')}</p>}
        {!isPending && !error && !computedAt && <p className="empty">{t('figures.uncounted')}</p>}
        {computedAt &&
          [...ofStaff!, ...ofAll!].map((figure) => <FigureView key={figure.code} figure={figure} />)}
      </div>
    </main>
  );
}
