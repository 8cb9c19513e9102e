import type { Ref } from 'react';
import { describeClock } from '../../due/describe-clock.js';
import { formatDay } from '../../due/format-day.js';
import { seoulDay } from '../../due/seoul-day.js';
import { useText } from '../../language/use-text.js';
import type { Definition } from '../model/definition.js';
import { useLabel } from '../use-label.js';
import type { Walked } from './use-walk.js';

interface WalkedCaseProps {
  walked: Walked;
  definition: Definition;
  /** The time it is in the made-up case. */
  at: Date;
  ref: Ref<HTMLDivElement>;
}

/** Where the made-up case stands, and its clocks. */
export function WalkedCase({ walked, definition, at, ref }: WalkedCaseProps) {
  const { language, t, say } = useText();
  const label = useLabel(definition);
  const state = say(walked.stateLabel);
  return (
    <div ref={ref} tabIndex={-1} className="wf-walked" role="status">
      <p>
        {t('workflow.walk_state')} <strong>{state}</strong>{' '}
        <span className="quiet">{label.of('lanes', walked.lane)}</span>
      </p>
      <ul className="wf-steps">
        {walked.clocks.map((clock) => {
          const { phrase, count, since } = describeClock(clock, at);
          const day = since && formatDay(seoulDay(since), language);
          return (
            <li key={`${clock.code} ${clock.startedAt}`}>
              {say(clock.label)}: {t('due.until', { day: formatDay(clock.dueOn, language) })}{' '}
              <span className="quiet">
                {t(`clock.${phrase}`, { count, state, day })}
                {clock.isProvisional && ` · ${t('clock.provisional')}`}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
