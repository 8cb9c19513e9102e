import { useText } from '../language/use-text.js';
import { percent } from '../suggestion/percent.js';
import { atThreshold, type Point } from './read-curve.js';

const THRESHOLDS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.99];

/** The curve in numbers. */
export function CurveTable({ curve }: { curve: Point[] }) {
  const { t } = useText();
  return (
    <table className="models-table">
      <caption className="unseen">{t('models.curve')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('models.threshold_short')}</th>
          <th scope="col">{t('models.share')}</th>
          <th scope="col">{t('models.right')}</th>
          <th scope="col">{t('models.wrong')}</th>
        </tr>
      </thead>
      <tbody>
        {THRESHOLDS.map((threshold) => {
          const point = atThreshold(curve, threshold);
          const right = point && percent(point.accuracy);
          return (
            <tr key={threshold}>
              <th scope="row">{percent(threshold)} %</th>
              <td>{point ? `${percent(point.share)} %` : '0 %'}</td>
              <td>{right === null ? '–' : `${right} %`}</td>
              <td>{right === null ? '–' : `${100 - right} %`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
