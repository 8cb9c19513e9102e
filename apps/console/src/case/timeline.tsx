import type { Schemas } from '@app/client';
import { FieldList } from '../approval/field-list.js';
import { useNames } from '../catalogue/use-names.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';

/** What happened, oldest first: step, instant, agency, ground, and what the proposer was told. */
export function Timeline({ entries }: { entries: Schemas['TimelineEntry'][] }) {
  const { language, t, say } = useText();
  const names = useNames();
  return (
    <section className="block" aria-labelledby="timeline">
      <h3 id="timeline">{t('case.timeline')}</h3>
      <ol className="timeline">
        {entries.map(({ at, kind, label, agencyCode, reasonCode, message, preparedBy, signedBy, facts }) => (
          <li key={`${at} ${kind}`}>
            <p>
              <strong>{say(label)}</strong>{' '}
              <time className="quiet" dateTime={at}>
                {formatInstant(at, language)}
              </time>
            </p>
            {(agencyCode || reasonCode) && (
              <p className="timeline-facts">
                {agencyCode && <span>{names.agency(agencyCode)}</span>}
                {reasonCode && <span>{names.reason(reasonCode)}</span>}
              </p>
            )}
            {(preparedBy || signedBy) && (
              <p className="timeline-facts">
                {preparedBy && <span>{t('approval.by_author', { name: preparedBy })}</span>}
                {signedBy && <span>{t('approval.by_signer', { name: signedBy })}</span>}
              </p>
            )}
            {message && <p className="words">{message}</p>}
            <FieldList fields={facts} />
          </li>
        ))}
      </ol>
    </section>
  );
}
