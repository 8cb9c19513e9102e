import type { Schemas } from '@app/client';
import { describeClock } from '../due/describe-clock.js';
import { formatDay } from '../due/format-day.js';
import { seoulDay } from '../due/seoul-day.js';
import { useText } from '../language/use-text.js';
import type { CaseForStaff } from './use-case.js';

/** Every clock of the case: until when, how long still, and why it stands where it does. */
export function CaseClocks({ found }: { found: CaseForStaff }) {
  const { t, say } = useText();
  if (found.clocks.length === 0) return null;
  return (
    <section className="block" aria-labelledby="clocks">
      <h3 id="clocks">{t('clock.title')}</h3>
      <ul className="clocks">
        {found.clocks.map((clock) => (
          <ClockLine key={`${clock.code} ${clock.startedAt}`} clock={clock} state={say(found.stateLabel)} />
        ))}
      </ul>
    </section>
  );
}

function ClockLine({ clock, state }: { clock: Schemas['ClockView']; state: string }) {
  const { language, t, say } = useText();
  const { tone, phrase, count, since, hasRunOver } = describeClock(clock, new Date());
  const sinceDay = since && formatDay(seoulDay(since), language);
  return (
    <li>
      <span className="clock-name">
        {say(clock.label)} <span className="quiet">{t(`clock.party.${clock.party}`)}</span>
      </span>
      <span className={`due ${tone}`}>
        <strong>{t(`clock.${phrase}`, { count, state, day: sinceDay })}</strong>
        <time dateTime={clock.dueOn}>
          {t(phrase === 'stopped' ? 'clock.before' : 'due.until', { day: formatDay(clock.dueOn, language) })}
        </time>
        {clock.isProvisional && <span>{t('clock.provisional')}</span>}
        {hasRunOver && <span>{t('clock.ran_over')}</span>}
      </span>
    </li>
  );
}
