import type { StepDate } from '../date-steps.js';
import { type OnTrack, placeOnTrack, type Step } from '../place-on-track.js';
import { Day, Deadline } from './day.js';
import { type BothLanguages, useSay } from './say.js';
import { useSite } from '../site-context.js';

interface TrackProps {
  idea: OnTrack & { stateLabel: BothLanguages | null };
  dates: Partial<Record<Step, StepDate>>;
}

/** The way of an idea as numbered steps, each with its day as far as there is one, the present one marked. */
export function ProgressTrack({ idea, dates }: TrackProps) {
  const { t } = useSite();
  const say = useSay();
  const track = placeOnTrack(idea);
  if (!track) return null;
  const here = track.steps.indexOf(track.current);
  return (
    <ol className="track" aria-label={t('idea.track')}>
      {track.steps.map((step, index) => {
        const isHere = index === here;
        const isNamedByState = isHere && step !== 'confirm' && step !== 'promise' && idea.stateLabel;
        const isState = step === 'decide' && track.current === 'promise' && idea.stateLabel;
        return (
          <li
            key={step}
            className={isHere ? 'is-here' : index < here ? 'is-done' : undefined}
            aria-current={isHere ? 'step' : undefined}
          >
            <span className="dot" aria-hidden="true">
              {index < here ? '✓' : index + 1}
            </span>
            <span className="step">
              {isNamedByState || isState ? say(idea.stateLabel!) : t(`step.${step}`)}
              <span className="visually-hidden"> {t(stepNote(index, here))}</span>
              <StepDay date={dates[step]} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** When a step was reached, or by when it will be. */
function StepDay({ date }: { date: StepDate | undefined }) {
  const { t } = useSite();
  if (!date) return null;
  return (
    <span className="step-day">
      {date.is === 'reached' ? (
        <Day value={date.on} />
      ) : (
        <>
          {t(date.is === 'due' ? 'idea.track_due' : 'idea.track_promise')} <Deadline on={date.on} />
        </>
      )}
    </span>
  );
}

const stepNote = (index: number, here: number): string =>
  index < here ? 'step.is_done' : index === here ? 'step.is_here' : 'step.is_ahead';
