import type { IdeaView } from '@app/intake';
import { dayOf, formatDay } from '../format-day.js';
import { useSite } from '../site-context.js';
import { Deadline } from './day.js';
import { type BothLanguages, useSay } from './say.js';

interface ClockTimeProps {
  clock: IdeaView['clocks'][number];
  stateLabel: BothLanguages | null;
}

/** The last day of a clock and how far away it is, or since when and why it stands. */
export function ClockTime({ clock: { dueOn, isProvisional, stoppedAt }, stateLabel }: ClockTimeProps) {
  const { language, t } = useSite();
  const say = useSay();
  if (!stoppedAt)
    return (
      <>
        <Deadline on={dueOn} />
        {isProvisional && <p className="quiet">{t('idea.due_provisional')}</p>}
      </>
    );
  const facts = { day: formatDay(stoppedAt, language), state: stateLabel ? say(stateLabel) : '' };
  return <time dateTime={dayOf(stoppedAt)}>{t('idea.clock_stands', facts)}</time>;
}
