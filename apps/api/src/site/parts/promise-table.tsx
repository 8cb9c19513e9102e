import type { FiguresView, PromiseState, ResultsView } from '@app/insight';
import type { Lists } from '../lists.service.js';
import { addressOfPart } from '../read-part.js';
import { useSite } from '../site-context.js';
import { useNameOf } from './say.js';

/** What is counted, in the order of the columns, and which promises stand behind each count. */
export const COUNTS: { count: keyof FiguresView; state?: PromiseState }[] = [
  { count: 'promised' },
  { count: 'inTime', state: 'in_time' },
  { count: 'late', state: 'late' },
  { count: 'running', state: 'running' },
  { count: 'moved', state: 'moved' },
  { count: 'overdue', state: 'overdue' },
  { count: 'undone', state: 'undone' },
];

interface Line {
  code: string | null;
  name: string;
  figures: FiguresView;
  /** The whole: its counts are listed without naming an agency. */
  isTotal?: boolean;
}

/**
 * Promised and done by agency. On a narrow screen each agency is a block of lines; the roles are said again because
 * browsers forget them where a table is not drawn as one.
 */
export function PromiseTable({ results, lists }: { results: ResultsView; lists: Lists }) {
  const { t } = useSite();
  const nameOf = useNameOf();
  const lines: Line[] = results.agencies.map(({ agencyCode: code, ...figures }) => {
    const agency = lists.agencies.find((one) => one.code === code);
    return { code, name: agency ? nameOf(agency) : (code ?? t('results.no_agency')), figures };
  });
  return (
    <table className="figures blocks" role="table">
      <caption className="visually-hidden">{t('results.by_agency')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('agency.noun')}
          </th>
          {COUNTS.map(({ count }) => (
            <th key={count} scope="col" role="columnheader">
              {t(`results.count.${count}`)}
            </th>
          ))}
          <th scope="col" role="columnheader">
            {t('results.count.share')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        <Row line={{ code: null, name: t('results.total'), figures: results.total, isTotal: true }} />
        {lines.map((line) => (
          <Row key={line.name} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ line: { code, name, figures, isTotal = false } }: { line: Line }) {
  const { t } = useSite();
  const { shareInTime } = figures;
  return (
    <tr role="row" className={isTotal ? 'total' : undefined}>
      <th scope="row" role="rowheader">
        {code && !isTotal ? <a href={`/agencies/${code}`}>{name}</a> : name}
      </th>
      {COUNTS.map(({ count, state }) => {
        const label = t(`results.count.${count}`);
        const number = figures[count] ?? 0;
        return (
          <td key={count} role="cell" data-label={label}>
            {number > 0 && (code || isTotal) ? (
              <a href={addressOfPart({ ...(code && { agency: code }), ...(state && { state }) })}>
                <span className="visually-hidden">{`${name}, ${label}: `}</span>
                {number}
              </a>
            ) : (
              number
            )}
          </td>
        );
      })}
      <td role="cell" data-label={t('results.count.share')}>
        {shareInTime === null ? t('results.none_yet') : `${Math.round(shareInTime * 100)}%`}
      </td>
    </tr>
  );
}
