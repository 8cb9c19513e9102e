import { daysBetween, dayOf, formatDay, formatInstant } from '../format-day.js';
import { useSite } from '../site-context.js';

/** A day as people write it, and as machines read it. */
export function Day({ value }: { value: string | Date }) {
  const { language } = useSite();
  return <time dateTime={dayOf(value)}>{formatDay(value, language)}</time>;
}

/** Day and time of something. */
export function Instant({ value }: { value: Date }) {
  const { language } = useSite();
  return <time dateTime={value.toISOString()}>{formatInstant(value, language)}</time>;
}

/** A last day, and how far away it is. */
export function Deadline({ on }: { on: string }) {
  const { t, today } = useSite();
  const count = daysBetween(today, on);
  return (
    <>
      <Day value={on} />{' '}
      <span className={count < 0 ? 'late' : 'quiet'}>
        ({count === 0 ? t('day.today') : t(count > 0 ? 'day.left' : 'day.past', { count: Math.abs(count) })})
      </span>
    </>
  );
}
