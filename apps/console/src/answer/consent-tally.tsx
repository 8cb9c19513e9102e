import { useText } from '../language/use-text.js';
import type { PointWithConsent } from './point-body.js';

/** Warns whoever signs where a co-owner objects to its point, or has kept silent; nothing where all have confirmed. */
export function ConsentTally({ fields }: { fields: Record<string, unknown> }) {
  const { t } = useText();
  const points = (fields.points ?? []) as PointWithConsent[];
  const count = (consent: string) => points.filter((point) => point.consent === consent).length;
  const [objected, silent] = [count('objected'), count('silent')];
  if (objected + silent === 0) return null;
  return (
    <p className="row">
      {objected > 0 && <span className="tag bad">{t('answer.objections', { count: objected })}</span>}
      {silent > 0 && <span className="tag bad">{t('answer.silences', { count: silent })}</span>}
    </p>
  );
}
