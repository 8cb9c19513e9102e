import type { Schemas } from '@app/client';
import { FieldList } from '../approval/field-list.js';
import { useNames } from '../catalogue/use-names.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';

type Entry = Schemas['TimelineEntry'];

/** What happened, oldest first: step, instant, where it went, ground, and what the proposer was told. */
export function Timeline({ entries }: { entries: Entry[] }) {
  const { language, t, say } = useText();
  return (
    <section className="block" aria-labelledby="timeline">
      <h3 id="timeline">{t('case.timeline')}</h3>
      <ol className="timeline">
        {entries.map((entry, place) => {
          const { at, kind, label, message, preparedBy, signedBy, actedBy, onBehalfOf, facts } = entry;
          const { agency: _named, ...others } = facts;
          return (
            <li key={`${at} ${kind}`}>
              <p>
                <strong>{say(label)}</strong>{' '}
                <time className="quiet" dateTime={at}>
                  {formatInstant(at, language)}
                </time>
              </p>
              <Way entry={entry} earlier={entries.slice(0, place)} />
              {(preparedBy || signedBy || onBehalfOf) && (
                <p className="timeline-facts">
                  {preparedBy && <span>{t('approval.by_author', { name: preparedBy })}</span>}
                  {signedBy && <span>{t('approval.by_signer', { name: signedBy })}</span>}
                  {onBehalfOf && <span>{t('delegation.acted', { by: actedBy, name: onBehalfOf })}</span>}
                </p>
              )}
              {message && <p className="words">{message}</p>}
              <FieldList fields={others} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** From whom to whom it went and why, and whom the sender would have had take it, where that is another. */
function Way({ entry, earlier }: { entry: Entry; earlier: Entry[] }) {
  const { t } = useText();
  const names = useNames();
  const { agencyCode, reasonCode, facts } = entry;
  const sender = earlier.findLast((one) => one.agencyCode)?.agencyCode;
  const named = facts.agency;
  const to = agencyCode && names.agency(agencyCode);
  if (!to && !reasonCode) return null;
  return (
    <p className="timeline-facts">
      {to && <span>{sender ? t('case.sent_on', { from: names.agency(sender), to }) : to}</span>}
      {typeof named === 'string' && <span>{t('case.named', { agency: names.agency(named) })}</span>}
      {reasonCode && <span>{names.reason(reasonCode)}</span>}
    </p>
  );
}
