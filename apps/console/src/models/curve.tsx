import { useText } from '../language/use-text.js';
import { percent } from '../suggestion/percent.js';
import { atThreshold, type Point } from './read-curve.js';

interface CurveProps {
  curve: Point[];
  threshold: number | null;
  heldBack: number;
}

const [WIDTH, HEIGHT] = [360, 220];
const FRAME = { left: 44, right: 12, top: 12, bottom: 40 };
/** A share of fewer answers than this is luck, and the line would only jump. */
const FEWEST = 5;
const SHARES = [0, 0.25, 0.5, 0.75, 1];
const HEIGHTS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** How accuracy falls as more cases go by themselves. What it shows is told in words too, and in the table beside it. */
export function Curve({ curve, threshold, heldBack }: CurveProps) {
  const { t } = useText();
  const points = curve.filter(({ share }) => share * heldBack >= FEWEST);
  const lowest = points.some(({ accuracy }) => accuracy < 0.5) ? 0 : 0.5;
  const x = (share: number) => FRAME.left + share * (WIDTH - FRAME.left - FRAME.right);
  const y = (accuracy: number) =>
    FRAME.top + ((1 - accuracy) / (1 - lowest)) * (HEIGHT - FRAME.top - FRAME.bottom);
  const now = threshold === null ? null : atThreshold(curve, threshold);
  const heights = HEIGHTS.map((step) => lowest + step * (1 - lowest));
  const told = [0.2, 0.5, 1].flatMap((share) => {
    const point = points.find((one) => one.share >= share);
    return point ? [t('models.told', { share: percent(point.share), right: percent(point.accuracy) })] : [];
  });
  return (
    <figure className="models-curve">
      <figcaption>{t('models.curve')}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${t('models.curve')}. ${told.join(' ')}`}
      >
        {heights.map((height) => (
          <g key={height}>
            <line className="grid" x1={x(0)} x2={x(1)} y1={y(height)} y2={y(height)} />
            <text x={FRAME.left - 6} y={y(height) + 4} textAnchor="end">
              {Math.round(height * 100)}
            </text>
          </g>
        ))}
        {SHARES.map((share) => (
          <text key={share} x={x(share)} y={HEIGHT - FRAME.bottom + 16} textAnchor="middle">
            {share * 100}
          </text>
        ))}
        <text x={x(0.5)} y={HEIGHT - 6} textAnchor="middle">
          {t('models.axis')}
        </text>
        <polyline points={points.map(({ share, accuracy }) => `${x(share)},${y(accuracy)}`).join(' ')} />
        {points.map(({ from, share, accuracy }) => (
          <circle key={from} className="dot" cx={x(share)} cy={y(accuracy)} r="2.5" />
        ))}
        {now && <circle className="now" cx={x(now.share)} cy={y(Math.max(lowest, now.accuracy))} r="5" />}
      </svg>
    </figure>
  );
}
