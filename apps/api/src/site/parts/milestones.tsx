import type { MilestoneView } from '@app/delivery';
import { useSite } from '../site-context.js';
import { Day, Deadline } from './day.js';
import { Text } from './text.js';

/** The steps on the way to the promised day: what was reached and when, what is still ahead. */
export function Milestones({ milestones, isOver }: { milestones: MilestoneView[]; isOver: boolean }) {
  const { t } = useSite();
  if (milestones.length === 0) return null;
  return (
    <>
      <h3>{t('milestones.title')}</h3>
      <ol className="milestones">
        {milestones.map(({ id, title, dueOn, reason, doneOn, note }) => (
          <li key={id} className={doneOn ? 'reached' : undefined}>
            <p>
              <strong>{title}</strong>
            </p>
            <p className="quiet">
              {doneOn ? t('milestones.reached') : t('milestones.planned')}{' '}
              {doneOn ? <Day value={doneOn} /> : isOver ? <Day value={dueOn} /> : <Deadline on={dueOn} />}
            </p>
            {reason && !doneOn && (
              <p>
                {t('milestones.reason')} {reason}
              </p>
            )}
            {note && <Text>{note}</Text>}
          </li>
        ))}
      </ol>
    </>
  );
}
