import type { FigureColumnView, FigureView } from '@app/insight';
import { formatDay } from '../format-day.js';
import { useSite } from '../site-context.js';
import { useSay } from './say.js';

/** So that the page stays small; the file has them all. */
const MOST_ROWS = 30;

/** The rows of a figure; codes are for programs, so names stand here alone. */
export function FigureTable({ figure: { title, columns, rows } }: { figure: FigureView }) {
  const { t, language } = useSite();
  const say = useSay();
  const shown = columns.filter(
    (column) =>
      column.type !== 'code' && column.name !== 'depth' && (column.language ?? language) === language,
  );
  const [first, ...rest] = shown as [FigureColumnView, ...FigureColumnView[]];
  return (
    <>
      <table className="figures blocks" role="table">
        <caption className="visually-hidden">{say(title)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {shown.map((column) => (
              <th key={column.name} scope="col" role="columnheader">
                {say(column.title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.slice(0, MOST_ROWS).map((row, at) => (
            <tr key={at} role="row">
              <th scope="row" role="rowheader" className={row.depth ? `depth-${row.depth}` : undefined}>
                {tell(first, row[first.name], language)}
              </th>
              {rest.map((column) => (
                <td key={column.name} role="cell" data-label={say(column.title)}>
                  {tell(column, row[column.name], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && (
        <p className="quiet">{t('figures.cut', { shown: MOST_ROWS, all: rows.length })}</p>
      )}
    </>
  );
}

function tell(
  { type }: FigureColumnView,
  value: string | number | null | undefined,
  language: 'ko' | 'en',
): string {
  if (value === null || value === undefined) return '–';
  if (type === 'share') return NUMBERS[language].share.format(Number(value));
  if (type === 'integer' || type === 'number') return NUMBERS[language].count.format(Number(value));
  return type === 'day' ? formatDay(String(value), language) : String(value);
}

/** Made once: to make one takes longer than to write a whole row with it. */
const NUMBERS = { ko: numbersIn('ko'), en: numbersIn('en') };

function numbersIn(language: string) {
  const share = { style: 'percent', maximumFractionDigits: 1 } as const;
  return { count: new Intl.NumberFormat(language), share: new Intl.NumberFormat(language, share) };
}
