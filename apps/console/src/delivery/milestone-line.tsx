import { formatDay } from '../due/format-day.js';
import { daysBetween, seoulDay } from '../due/seoul-day.js';
import { useText } from '../language/use-text.js';
import { useOpened } from '../move/use-opened.js';
import { ReachForm } from './reach-form.js';
import { RemoveDialog } from './remove-dialog.js';
import { StepForm } from './step-form.js';
import type { Milestone } from './use-milestones.js';

interface MilestoneLineProps {
  ideaId: string;
  step: Milestone;
  promisedOn: string;
  isRunning: boolean;
  /** What had the focus is there no more. */
  onGone: () => void;
}

const ACTS = ['reach', 'change', 'remove'] as const;

/** One step: by when or since when, what was said of it, and what may be done with it. */
export function MilestoneLine({ ideaId, step, promisedOn, isRunning, onGone }: MilestoneLineProps) {
  const { language, t } = useText();
  const { opened, row, toggle, close } = useOpened<(typeof ACTS)[number]>();
  const { title, dueOn, doneOn, reason, note } = step;
  const isLate = !doneOn && isRunning && daysBetween(seoulDay(new Date()), dueOn) < 0;
  const gone = () => {
    close();
    onGone();
  };
  const day = doneOn ?? dueOn;
  return (
    <li>
      <p>
        <strong>{title}</strong>{' '}
        <span className={isLate ? 'milestone-day late' : 'milestone-day'}>
          {t(doneOn ? 'milestone.reached' : isLate ? 'milestone.late' : 'milestone.planned')}{' '}
          <time dateTime={day}>{formatDay(day, language)}</time>
        </span>
      </p>
      {reason && <p className="words quiet">{t('milestone.moved', { reason })}</p>}
      {note && <p className="words">{note}</p>}
      {!doneOn && isRunning && (
        <p className="row" ref={row}>
          {ACTS.map((act) => (
            <button
              key={act}
              type="button"
              className="button small"
              aria-label={t('milestone.named', { act: t(`milestone.${act}`), title })}
              aria-expanded={act === 'remove' ? undefined : opened === act}
              onClick={() => toggle(act)}
            >
              {t(`milestone.${act}`)}
            </button>
          ))}
        </p>
      )}
      {opened === 'change' && (
        <StepForm ideaId={ideaId} step={step} promisedOn={promisedOn} onClose={close} />
      )}
      {opened === 'reach' && <ReachForm ideaId={ideaId} step={step} onClose={close} onDone={gone} />}
      {opened === 'remove' && <RemoveDialog ideaId={ideaId} step={step} onClose={close} onDone={gone} />}
    </li>
  );
}
