import { useText } from '../language/use-text.js';
import { FigureTable } from './figure-table.js';
import type { Figure } from './use-figures.js';

/** A longer table is opened by whoever wants it. */
const OPEN = 12;

/** One figure: how it is counted, drawn where it is public, and its rows. */
export function FigureView({ figure }: { figure: Figure }) {
  const { language, t } = useText();
  const { code, title, meaning, law, rows, isForStaff } = figure;
  const isDrawn = figure.isDrawn && !isForStaff;
  const address = (size: string) => `/figures/${code}.svg?lang=${language}&size=${size}`;
  return (
    <section className="figure" aria-labelledby={`figure-${code}`}>
      <h2 id={`figure-${code}`}>
        {title[language]} {isForStaff && <span className="quiet">{t('figures.for_staff')}</span>}
      </h2>
      <p className="quiet">
        {meaning[language]} {law && t('figures.law', { law })}
      </p>
      {isDrawn && (
        <picture>
          <source media="(max-width: 767px)" srcSet={address('narrow')} />
          <img src={address('wide')} alt={t('figures.drawing', { title: title[language] })} loading="lazy" />
        </picture>
      )}
      {rows.length === 0 ? (
        <p className="empty">{t('figures.none')}</p>
      ) : (
        <details open={rows.length <= OPEN || isForStaff}>
          <summary>{t('figures.table', { title: title[language] })}</summary>
          <FigureTable figure={figure} />
        </details>
      )}
      {!isForStaff && (
        <p>
          <a href={`/figures/${code}.csv`} download>
            {t('figures.download', { title: title[language] })}
          </a>
        </p>
      )}
    </section>
  );
}
