import type { AgencySatisfactionView } from '@app/intake';
import { LOCALES } from '../format-day.js';
import type { Lists } from '../lists.service.js';
import { useSite } from '../site-context.js';
import { useNameOf } from './say.js';

/** How content proposers are with the answers of each agency. */
export function SatisfactionTable({ rows, lists }: { rows: AgencySatisfactionView[]; lists: Lists }) {
  const { language, t } = useSite();
  const nameOf = useNameOf();
  const one = new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: 1 });
  if (rows.length === 0) return <p>{t('results.satisfaction.none')}</p>;
  return (
    <table className="figures">
      <caption className="visually-hidden">{t('results.satisfaction.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('agency.noun')}</th>
          <th scope="col">{t('results.satisfaction.average')}</th>
          <th scope="col">{t('results.satisfaction.count')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ agencyCode, average, count }) => {
          const agency = lists.agencies.find(({ code }) => code === agencyCode);
          return (
            <tr key={agencyCode}>
              <th scope="row">
                {agency ? <a href={`/agencies/${agencyCode}`}>{nameOf(agency)}</a> : agencyCode}
              </th>
              <td>{one.format(average)}</td>
              <td>{count}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
