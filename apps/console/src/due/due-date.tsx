import { useText } from '../language/use-text.js';
import { type Deadline, describeDue } from './describe-due.js';
import { formatDay } from './format-day.js';
import { seoulDay } from './seoul-day.js';

/** Days left and the day itself; urgency shows in words first, in colour besides. */
export function DueDate({ deadline }: { deadline: Deadline }) {
  const { language, t } = useText();
  const today = seoulDay(new Date());
  const { tone, count, phrase } = describeDue(deadline, today);
  const day = phrase === 'stopped' ? deadline.clockStoppedOn : deadline.dueOn;
  const hasYear = day?.slice(0, 4) !== today.slice(0, 4);
  return (
    <span className={`due ${tone}`}>
      <strong>{t(`due.${phrase}`, { count })}</strong>
      {day && phrase !== 'ended' && (
        <time dateTime={day}>
          {t(phrase === 'stopped' ? 'due.since' : 'due.until', {
            day: formatDay(day, language, { hasYear }),
          })}
        </time>
      )}
    </span>
  );
}
