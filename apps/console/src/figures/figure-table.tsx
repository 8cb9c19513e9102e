import { formatDay } from '../due/format-day.js';
import { Link } from '../address/link.js';
import type { Language } from '../language/language.js';
import { useText } from '../language/use-text.js';
import type { Figure, FigureColumn } from './use-figures.js';

/** The rows of a figure; codes are for programs, so names stand here alone. What is overdue leads to its cases. */
export function FigureTable({
  figure: { code, title, columns, rows },
}: {
  figure: Pick<Figure, 'code' | 'title' | 'columns' | 'rows'>;
}) {
  const { language } = useText();
  const shown = columns.filter(
    ({ type, name, language: only }) =>
      type !== 'code' && name !== 'depth' && (only ?? language) === language,
  );
  return (
    <table className="token-table">
      <caption className="unseen">{title[language]}</caption>
      <thead>
        <tr>
          {shown.map((column) => (
            <th key={column.name} scope="col">
              {column.title[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {shown.map((column, place) => {
              const told = tell(column, row[column.name], language);
              if (place === 0)
                return (
                  <th key={column.name} scope="row">
                    {told}
                  </th>
                );
              const isWay = code === 'workload' && column.name === 'overdue' && row.agency && row.overdue;
              return (
                <td key={column.name} data-label={column.title[language]}>
                  {isWay ? (
                    <Link to={{ page: 'queue', scope: 'overdue', agency: String(row.agency) }}>{told}</Link>
                  ) : (
                    told
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function tell({ type }: FigureColumn, value: unknown, language: Language): string {
  if (value === null || value === undefined) return '–';
  if (type === 'share')
    return Number(value).toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
  if (type === 'integer' || type === 'number') return Number(value).toLocaleString(language);
  return type === 'day' ? formatDay(String(value), language) : String(value);
}
