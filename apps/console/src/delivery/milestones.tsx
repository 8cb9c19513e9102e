import { useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import type { CaseForStaff } from '../case/use-case.js';
import { useText } from '../language/use-text.js';
import { MilestoneLine } from './milestone-line.js';
import { StepForm } from './step-form.js';
import { useMilestones } from './use-milestones.js';

/** The steps of a promised case on the way to its day. Nothing before a promise; only to be read once it is over. */
export function Milestones({ found }: { found: CaseForStaff }) {
  const { t } = useText();
  const { data: steps, error, refetch } = useMilestones(found.ideaId);
  const [isAdding, setIsAdding] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { ideaId, promisedOn, clocks } = found;
  const isRunning = clocks.some(({ party, endedAt }) => party === 'agency' && !endedAt);
  const close = () => {
    setIsAdding(false);
    button.current?.focus();
  };
  return (
    <section className="block milestones" aria-labelledby="milestones">
      <h3 id="milestones" ref={title} tabIndex={-1}>
        {t('milestone.title')}
      </h3>
      {error && !steps && <Problem error={error} onRetry={() => void refetch()} />}
      {steps?.length === 0 && <p className="quiet">{t('milestone.none')}</p>}
      {steps && steps.length > 0 && (
        <ol>
          {steps.map((step) => (
            <MilestoneLine
              key={step.id}
              ideaId={ideaId}
              step={step}
              promisedOn={promisedOn!}
              isRunning={isRunning}
              onGone={() => title.current?.focus()}
            />
          ))}
        </ol>
      )}
      {isRunning && (
        <button
          ref={button}
          type="button"
          className="button small"
          aria-expanded={isAdding}
          onClick={() => setIsAdding(!isAdding)}
        >
          {t('milestone.add')}
        </button>
      )}
      {isRunning && isAdding && <StepForm ideaId={ideaId} promisedOn={promisedOn!} onClose={close} />}
    </section>
  );
}
