import { useText } from '../language/use-text.js';
import type { Round } from './use-rounds.js';

/** Who gave what. Until all have answered the points of others are not shown. */
export function ScoreTable({ round }: { round: Round }) {
  const { t, say } = useText();
  const { criteria, evaluations, mean, mostPoints } = round;
  const caption = t('round.table', { number: round.number });
  return (
    <div className="score-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('round.evaluator')}</th>
            {criteria.map(({ code, label, points }) => (
              <th key={code} scope="col">
                {say(label)} <span className="quiet">/{points}</span>
              </th>
            ))}
            <th scope="col">
              {t('round.total')} <span className="quiet">/{mostPoints}</span>
            </th>
            <th scope="col">{t('round.recommends')}</th>
          </tr>
        </thead>
        <tbody>
          {evaluations.map((one) => (
            <tr key={one.accountId}>
              <th scope="row">
                {one.name ?? t('approval.someone')}
                {one.isMine && <span className="quiet"> {t('round.me')}</span>}
              </th>
              {criteria.map(({ code }) => (
                <td key={code} className="number">
                  {one.scores?.[code] ?? ''}
                </td>
              ))}
              <td className="number">{one.total ?? ''}</td>
              <td>
                {one.recommends ? t(`round.verdict.${one.recommends}`) : t(`round.evaluation.${one.status}`)}
                {one.remark && <span className="quiet remark">{one.remark}</span>}
              </td>
            </tr>
          ))}
        </tbody>
        {mean && (
          <tfoot>
            <tr>
              <th scope="row">{t('round.mean')}</th>
              {criteria.map(({ code }) => (
                <td key={code} className="number">
                  {mean.byCriterion[code]}
                </td>
              ))}
              <td className="number">{mean.total}</td>
              <td />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
