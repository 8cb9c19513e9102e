import { useState } from 'react';
import { useText } from '../language/use-text.js';
import { Drawing } from './drawing.js';
import { FigureTable } from './figure-table.js';
import type { Figure } from './use-figures.js';

/** So many rows are shown at first. */
const FIRST = 10;

/** One figure: how it is counted, drawn where it is public, and its rows. */
export function FigureView({ figure }: { figure: Figure }) {
  const { language, t } = useText();
  const [isWhole, setWhole] = useState(false);
  const { code, title, meaning, law, rows, isForStaff } = figure;
  const isDrawn = figure.isDrawn && !isForStaff;
  return (
    <section className="figure" aria-labelledby={`figure-${code}`}>
      <h2 id={`figure-${code}`}>
        {title[language]} {isForStaff && <span className="quiet">{t('figures.for_staff')}</span>}
      </h2>
      <p className="quiet">
        {meaning[language]} {law && t('figures.law', { law: law[language] })}
      </p>
      {isDrawn && <Drawing code={code} title={title[language]} />}
      {rows.length === 0 ? (
        <p className="empty">{t('figures.none')}</p>
      ) : (
        <FigureTable figure={{ ...figure, rows: isWhole ? rows : rows.slice(0, FIRST) }} />
      )}
      {!isWhole && rows.length > FIRST && (
        <p>
          <button type="button" className="button" onClick={() => setWhole(true)}>
            {t('figures.all', { count: rows.length })}
          </button>
        </p>
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
