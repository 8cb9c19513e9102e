import type { LaneView } from '@app/insight';
import { useSite } from '../site-context.js';
import { useSay } from './say.js';

/** How long a decision took, one lane beside the other. */
export function LaneTable({ lanes }: { lanes: LaneView[] }) {
  const { t } = useSite();
  const say = useSay();
  const days = (count: number | null) =>
    count === null ? t('results.none_yet') : t('results.days', { count: Math.round(count * 10) / 10 });
  return (
    <table className="figures">
      <caption className="visually-hidden">{t('results.by_lane')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('results.lane.name')}</th>
          <th scope="col">{t('results.lane.decided')}</th>
          <th scope="col">{t('results.lane.median')}</th>
          <th scope="col">{t('results.lane.ninetieth')}</th>
        </tr>
      </thead>
      <tbody>
        {lanes.map(({ code, label, decided, medianDays, ninetiethDays }) => (
          <tr key={code}>
            <th scope="row">{say(label)}</th>
            <td>{decided}</td>
            <td>{days(medianDays)}</td>
            <td>{days(ninetiethDays)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
