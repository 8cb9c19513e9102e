import type { PublicCrossing, StoryStep } from '@app/exchange';
import { formatInstant } from '../format-day.js';
import type { Lists } from '../lists.service.js';
import { useSite } from '../site-context.js';
import { useNameOf, useSay } from './say.js';
import { Text } from './text.js';

interface TimelineProps {
  entries: StoryStep[];
  crossings: PublicCrossing[];
  lists: Lists;
}

/** What happened, here and in other governments, oldest first: step, day, where it went, why, and what was told. */
export function Timeline({ entries, crossings, lists }: TimelineProps) {
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
            <li key={`${at.toISOString()} ${entry.place?.en} ${entry.kind}`}>
              <p>
                {entry.place && <span className="tag place">{say(entry.place)}</span>}{' '}
                <strong>{say(entry.label)}</strong>{' '}
                <time className="quiet" dateTime={at.toISOString()}>
                  {formatInstant(at, language)}
                </time>
              </p>
              <Way
                entry={entry}
                earlier={entries.slice(0, place).filter((one) => !one.place)}
                agencies={lists.agencies}
              />
              <Destinations entry={entry} crossings={crossings} />
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
  entry: StoryStep;
  earlier: StoryStep[];
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

/** The governments to which a step led. */
function Destinations({ entry, crossings }: { entry: StoryStep; crossings: PublicCrossing[] }) {
  const { t } = useSite();
  const say = useSay();
  const instant = new Date(entry.at).getTime();
  const led = crossings.filter(
    ({ side, sentAt }) => !entry.place && side === 'sent' && new Date(sentAt).getTime() === instant,
  );
  if (led.length === 0) return null;
  return <p>{t('travels.to', { places: led.map(({ place }) => say(place)).join(', ') })}</p>;
}

/** The ideas that a step names, by their tracking numbers. */
function Numbers({ facts: { sameAs, number } }: Pick<StoryStep, 'facts'>) {
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
