import type { FiguresView, ResultsView } from '@app/insight';
import type { AgencySatisfactionView } from '@app/intake';
import { formatInstant } from '../format-day.js';
import { LOCALES } from '../format-day.js';
import { Layout } from '../layout.js';
import type { Lists } from '../lists.service.js';
import { type DrawnFigure, FigureSection } from '../parts/figure-section.js';
import { LaneTable } from '../parts/lane-table.js';
import { COUNTS, PromiseTable } from '../parts/promise-table.js';
import { SatisfactionTable } from '../parts/satisfaction-table.js';
import { useSite } from '../site-context.js';

interface ResultsProps {
  results: ResultsView;
  /** Days in each state, as the figures have it. */
  stages: DrawnFigure;
  satisfaction: AgencySatisfactionView[];
  lists: Lists;
}

/** What every agency promised and what it did, and how long decisions take: each figure with what it means. */
export function ResultsPage({ results, stages, satisfaction, lists }: ResultsProps) {
  const { t, language } = useSite();
  const { computedAt, total, lanes } = results;
  return (
    <Layout title={t('layout.results')} isIndexed isWide feed={{ name: 'promises' }}>
      <h1>{t('layout.results')}</h1>
      <p className="lead">{t('results.lead')}</p>
      <p className="quiet">
        {t('results.computed')}{' '}
        <time dateTime={computedAt.toISOString()}>{formatInstant(computedAt, language)}</time>
      </p>
      <section aria-labelledby="by-agency">
        <h2 id="by-agency">{t('results.by_agency')}</h2>
        {total.promised === 0 ? (
          <div className="empty">
            <h3>{t('results.none')}</h3>
            <p>{t('results.none_advice')}</p>
          </div>
        ) : (
          <PromiseTable results={results} lists={lists} />
        )}
        <Effect total={total} />
        <Meanings names={[...COUNTS.map(({ count }) => count), 'share', 'effect']} />
      </section>
      <section aria-labelledby="by-lane">
        <h2 id="by-lane">{t('results.by_lane')}</h2>
        <LaneTable lanes={lanes} />
        <Meanings names={['decided', 'median', 'ninetieth']} />
      </section>
      <FigureSection figure={stages} />
      <section aria-labelledby="satisfaction">
        <h2 id="satisfaction">{t('results.satisfaction.title')}</h2>
        <p>{t('results.satisfaction.lead')}</p>
        <SatisfactionTable rows={satisfaction} lists={lists} />
      </section>
      <p>
        <a href="/figures">{t('layout.figures')}</a>
      </p>
    </Layout>
  );
}

/** What came of it all, as far as it was measured (국민 제안 규정 §23). */
function Effect({ total: { measured, effectWon } }: { total: FiguresView }) {
  const { t, language } = useSite();
  const won = new Intl.NumberFormat(LOCALES[language]).format(effectWon);
  return <p>{measured === 0 ? t('results.no_effect') : t('results.effect', { count: measured, won })}</p>;
}

/** What each figure counts, in a sentence. */
function Meanings({ names }: { names: string[] }) {
  const { t } = useSite();
  const nameOf = (name: string) =>
    t(['decided', 'median', 'ninetieth'].includes(name) ? `results.lane.${name}` : `results.count.${name}`);
  return (
    <details className="meanings" open>
      <summary>{t('results.meanings')}</summary>
      <dl>
        {names.map((name) => (
          <div key={name}>
            <dt>{nameOf(name)}</dt>
            <dd>{t(`results.meaning.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
