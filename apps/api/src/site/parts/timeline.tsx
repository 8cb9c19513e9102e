import type { TimelineEntry } from '@app/review';
import { formatInstant } from '../format-day.js';
import type { Lists } from '../lists.service.js';
import { useSite } from '../site-context.js';
import { useNameOf, useSay } from './say.js';
import { Text } from './text.js';

/** What happened, oldest first: step, day, where it went, why, and what the proposer was told. */
export function Timeline({ entries, lists }: { entries: TimelineEntry[]; lists: Lists }) {
  const { language, t } = useSite();
  const say = useSay();
  const nameOf = useNameOf();
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t('idea.timeline')}</h2>
      <ol className="timeline">
        {entries.map((entry, place) => {
          const ground = lists.reasons.find(({ code }) => code === entry.reasonCode);
          const at = new Date(entry.at);
          return (
            <li key={`${at.toISOString()} ${entry.kind}`}>
              <p>
                <strong>{say(entry.label)}</strong>{' '}
                <time className="quiet" dateTime={at.toISOString()}>
                  {formatInstant(at, language)}
                </time>
              </p>
              <Way entry={entry} earlier={entries.slice(0, place)} agencies={lists.agencies} />
              {ground && <p className="facts">{t('idea.why', { ground: nameOf(ground) })}</p>}
              <Numbers facts={entry.facts} />
              {entry.message && <Text>{entry.message}</Text>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface WayProps {
  entry: TimelineEntry;
  earlier: TimelineEntry[];
  agencies: Lists['agencies'];
}

/** From whom to whom it went. Where the sender named another agency, whoever got it settles whose it is. */
function Way({ entry, earlier, agencies }: WayProps) {
  const { t } = useSite();
  const nameOf = useNameOf();
  const find = (wanted: unknown) => agencies.find(({ code }) => code === wanted);
  const agency = find(entry.agencyCode);
  const sender = find(earlier.findLast(({ agencyCode }) => agencyCode)?.agencyCode);
  const named = find(entry.facts.agency);
  if (!agency) return null;
  const to = nameOf(agency);
  if (!sender) return <p>{t('idea.given', { to })}</p>;
  const from = nameOf(sender);
  return (
    <p>{named ? t('idea.to_settle', { from, named: nameOf(named), to }) : t('idea.sent_on', { from, to })}</p>
  );
}

/** The ideas that a step names, by their tracking numbers. */
function Numbers({ facts: { sameAs, number } }: Pick<TimelineEntry, 'facts'>) {
  const numbers = [sameAs ?? [], number ?? []].flat().map(String);
  if (numbers.length === 0) return null;
  return (
    <p className="facts">
      {numbers.map((one) => (
        <a key={one} className="number" href={`/track/${one}`}>
          {one}
        </a>
      ))}
    </p>
  );
}
