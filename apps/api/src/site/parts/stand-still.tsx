import { type IdeaView, UNCONFIRMED_HOURS } from '@app/intake';
import type { Lists } from '../lists.service.js';
import { useSite } from '../site-context.js';
import { Day } from './day.js';
import { useNameOf, useSay } from './say.js';

/** After that an idea nobody confirmed is gone. */
export const UNCONFIRMED_DAYS = UNCONFIRMED_HOURS / 24;

/** What the proposer is asked to do while time stands; then they are told by the action itself. */
const ANSWERS = ['supply_supplement', 'supply_petition_supplement'];

/** What the proposer, or everyone, waits for. */
export function StandStill({ idea, lists }: { idea: IdeaView; lists: Lists }) {
  const { t } = useSite();
  const say = useSay();
  const nameOf = useNameOf();
  const ground = lists.reasons.find(({ code }) => code === idea.reasonCode);
  if (idea.status === 'held')
    return (
      <div className="notice waiting">
        <h2>{t('idea.held')}</h2>
        <p>{t('idea.held_advice')}</p>
      </div>
    );
  if (idea.status === 'rejected')
    return (
      <div className="notice">
        <h2>{t('idea.rejected')}</h2>
        {ground && <p>{t('idea.rejected_ground', { ground: nameOf(ground) })}</p>}
        <p>{t('idea.rejected_advice')}</p>
      </div>
    );
  if (idea.status === 'unconfirmed')
    return (
      <div className="notice waiting">
        <h2>{t('idea.unconfirmed')}</h2>
        <p>{t('idea.unconfirmed_advice', { days: UNCONFIRMED_DAYS })}</p>
      </div>
    );
  if (idea.clockStoppedOn && !ANSWERS.some((act) => idea.allowed.includes(act)))
    return (
      <div className="notice waiting">
        <p>
          {t('idea.clock_stopped', { state: idea.stateLabel ? say(idea.stateLabel) : '' })} (
          <Day value={idea.clockStoppedOn} />)
        </p>
      </div>
    );
  return null;
}
