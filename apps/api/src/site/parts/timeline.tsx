import type { TimelineEntry } from '@app/review';
import { formatInstant } from '../format-day.js';
import type { Lists } from '../lists.service.js';
import { useSite } from '../site-context.js';
import { useNameOf, useSay } from './say.js';
import { Text } from './text.js';

/** What happened, oldest first: step, day, agency, ground, and what the proposer was told. */
export function Timeline({ entries, lists }: { entries: TimelineEntry[]; lists: Lists }) {
  const { language, t } = useSite();
  const say = useSay();
  const nameOf = useNameOf();
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t('idea.timeline')}</h2>
      <ol className="timeline">
        {entries.map((entry) => {
          const agency = lists.agencies.find(({ code }) => code === entry.agencyCode);
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
              {(agency || ground) && (
                <p className="facts">
                  {agency && <span>{nameOf(agency)}</span>}
                  {ground && <span>{nameOf(ground)}</span>}
                </p>
              )}
              <Numbers facts={entry.facts} />
              {entry.message && <Text>{entry.message}</Text>}
            </li>
          );
        })}
      </ol>
    </section>
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
