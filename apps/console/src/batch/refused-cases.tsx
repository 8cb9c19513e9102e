import type { Schemas } from '@app/client';
import { useText } from '../language/use-text.js';

export interface RefusedCase {
  ideaId: string;
  title: string;
  refusal: Schemas['BatchRefusal'];
}

/** Which cases do not move, by reason. */
export function RefusedCases({ refused }: { refused: RefusedCase[] }) {
  const { t, say } = useText();
  const reasons = new Map(refused.map(({ refusal }) => [refusal.code + refusal.ko, refusal]));
  if (refused.length === 0) return null;
  return (
    <ul className="batch-refused">
      {[...reasons].map(([key, reason]) => {
        const cases = refused.filter(({ refusal }) => refusal.code + refusal.ko === key);
        return (
          <li key={key}>
            {say(reason)} <span className="quiet">{t('batch.count', { count: cases.length })}</span>
            <ul>
              {cases.map(({ ideaId, title }) => (
                <li key={ideaId} className="quiet">
                  {title || t('batch.unseen')}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
