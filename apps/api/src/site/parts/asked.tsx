import type { TimelineEntry } from '@app/review';
import { useSite } from '../site-context.js';
import { Text } from './text.js';

interface AskedProps {
  timeline: TimelineEntry[];
  /** The state in which the agency waits for the answer. */
  state: string;
}

/** What the agency asked for last, in its own words. */
export function Asked({ timeline, state }: AskedProps) {
  const { t } = useSite();
  const asked = timeline.findLast((entry) => entry.state === state && entry.message);
  if (!asked?.message) return null;
  return (
    <section className="notice" aria-labelledby="asked">
      <h2 id="asked">{t('supplement.asked')}</h2>
      <Text>{asked.message}</Text>
    </section>
  );
}
