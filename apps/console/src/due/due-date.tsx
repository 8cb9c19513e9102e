import { useText } from '../language/use-text.js';
import { type Deadline, describeDue, type Due } from './describe-due.js';
import { formatDay } from './format-day.js';
import { seoulDay } from './seoul-day.js';

/** Days left and the day itself; urgency shows in words first, in colour besides. */
export function DueDate({ deadline }: { deadline: Deadline }) {
  const { language, t } = useText();
  const today = seoulDay(new Date());
  const { tone, count, phrase } = describeDue(deadline, today);
  const day = dayOf(deadline, phrase);
  const hasYear = day?.slice(0, 4) !== today.slice(0, 4);
  return (
    <span className={`due ${tone}`}>
      <strong>{t(`due.${phrase}`, { count })}</strong>
      {day && (
        <time dateTime={day}>
          {t(`due.${wordOf(phrase)}`, { day: formatDay(day, language, { hasYear }) })}
        </time>
      )}
    </span>
  );
}

function dayOf({ dueOn, clockStoppedOn, decidedAt }: Deadline, phrase: Due['phrase']): string | null {
  if (phrase === 'stopped') return clockStoppedOn;
  if (phrase === 'ended') return decidedAt && seoulDay(new Date(decidedAt));
  return dueOn;
}

function wordOf(phrase: Due['phrase']): 'since' | 'on' | 'until' {
  if (phrase === 'stopped') return 'since';
  return phrase === 'ended' ? 'on' : 'until';
}
