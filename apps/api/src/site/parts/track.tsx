import { type OnTrack, placeOnTrack } from '../place-on-track.js';
import { type BothLanguages, useSay } from './say.js';
import { useSite } from '../site-context.js';

/** The way of an idea as numbered steps, the present one marked. */
export function ProgressTrack({ idea }: { idea: OnTrack & { stateLabel: BothLanguages | null } }) {
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
            </span>
          </li>
        );
      })}
    </ol>
  );
}

const stepNote = (index: number, here: number): string =>
  index < here ? 'step.is_done' : index === here ? 'step.is_here' : 'step.is_ahead';
