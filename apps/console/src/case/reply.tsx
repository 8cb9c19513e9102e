import { PointList } from '../answer/point-body.js';
import { useNames } from '../catalogue/use-names.js';
import { formatDay } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import type { CaseForStaff } from './use-case.js';

/** The public answer: ground, promised day and words. Nothing before the decision. */
export function Reply({ found: { reply, points, reasonCode, promisedOn, owner } }: { found: CaseForStaff }) {
  const { language, t } = useText();
  const names = useNames();
  if (!reply) return null;
  return (
    <section className="block reply" aria-labelledby="reply">
      <h3 id="reply">{t('reply.title')}</h3>
      {reasonCode && (
        <p>
          <strong>{t('reply.reason')}</strong> {names.reason(reasonCode)}
        </p>
      )}
      {promisedOn && (
        <p>
          <strong>{t('reply.promised')}</strong>{' '}
          <time dateTime={promisedOn}>{formatDay(promisedOn, language)}</time>
        </p>
      )}
      {owner && (
        <p>
          <strong>{t('reply.owner')}</strong> {owner}
        </p>
      )}
      <p className="words">{reply}</p>
      {points.length > 0 && <PointList points={points} />}
    </section>
  );
}
