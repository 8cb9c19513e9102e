import type { FigureView } from '@app/insight';
import { useSite } from '../site-context.js';
import { FigureTable } from './figure-table.js';
import { useSay } from './say.js';

/** A figure with its drawings, one for each width of the page; null where there is nothing to draw. */
export interface DrawnFigure extends FigureView {
  wide: string | null;
  narrow: string | null;
}

/** One figure. The drawing says nothing that the table beside it does not. */
export function FigureSection({ figure }: { figure: DrawnFigure }) {
  const { t } = useSite();
  const say = useSay();
  const { code, law, rows } = figure;
  const title = say(figure.title);
  return (
    <section className="counted" aria-labelledby={code}>
      <h2 id={code}>{title}</h2>
      {(['wide', 'narrow'] as const).map((size) => (
        <Drawing key={size} size={size} svg={figure[size]} title={title} />
      ))}
      {rows.length === 0 ? (
        <p className="empty">{t('figures.none')}</p>
      ) : (
        <details open={rows.length <= OPEN}>
          <summary>{t('figures.table', { title })}</summary>
          <FigureTable figure={figure} />
        </details>
      )}
      <p className="quiet">
        {say(figure.meaning)} {law && t('figures.law', { law: say(law) })}
      </p>
      <p>
        <a href={`/figures/${code}.csv`} download>
          {t('figures.download', { title })}
        </a>
      </p>
    </section>
  );
}

/** In the page itself, so that it has the letters of the page. It is of our own making, with names out of the catalogue escaped. */
function Drawing({ size, svg, title }: { size: 'wide' | 'narrow'; svg: string | null; title: string }) {
  const { t } = useSite();
  if (svg === null) return null;
  return (
    <div
      className={`drawing ${size}`}
      role="img"
      aria-label={t('figures.drawing', { title })}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}

/** A longer table is opened by whoever wants it. */
const OPEN = 6;
