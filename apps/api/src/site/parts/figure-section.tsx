import type { FigureView } from '@app/insight';
import { useSite } from '../site-context.js';
import { FigureTable } from './figure-table.js';
import { useSay } from './say.js';

/** One figure. The drawing says nothing that the table beside it does not. */
export function FigureSection({ figure }: { figure: FigureView }) {
  const { t, language } = useSite();
  const say = useSay();
  const { code, isDrawn, law, rows } = figure;
  const title = say(figure.title);
  const address = (size: string) => `/figures/${code}.svg?lang=${language}&size=${size}`;
  return (
    <section className="counted" aria-labelledby={code}>
      <h2 id={code}>{title}</h2>
      {isDrawn && (
        <picture>
          <source media="(max-width: 767px)" srcSet={address('narrow')} />
          <img src={address('wide')} alt={t('figures.drawing', { title })} loading="lazy" />
        </picture>
      )}
      {rows.length === 0 ? (
        <p className="empty">{t('figures.none')}</p>
      ) : (
        <details open={rows.length <= OPEN}>
          <summary>{t('figures.table', { title })}</summary>
          <FigureTable figure={figure} />
        </details>
      )}
      <p className="quiet">
        {say(figure.meaning)} {law && t('figures.law', { law })}
      </p>
      <p>
        <a href={`/figures/${code}.csv`} download>
          {t('figures.download', { title })}
        </a>
      </p>
    </section>
  );
}

/** A longer table is opened by whoever wants it. */
const OPEN = 6;
