import { useEffect, useRef, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { seoulDay } from '../../due/seoul-day.js';
import { useText } from '../../language/use-text.js';
import type { Definition } from '../model/definition.js';
import { AllowedMoves } from './allowed-moves.js';
import { fromSeoulTime } from './seoul-time.js';
import { StepList } from './step-list.js';
import { TimeInput } from './time-input.js';
import { type Step, useWalk } from './use-walk.js';
import { WalkedCase } from './walked-case.js';

/** A made-up case, stepped through the draft by hand. */
export function Walk({ definition }: { definition: Definition }) {
  const { t, say } = useText();
  const [opened, setOpened] = useState(() => `${seoulDay(new Date())}T09:00`);
  const [steps, setSteps] = useState<Step[]>([]);
  const [now, setNow] = useState(opened);
  const standing = useRef<HTMLDivElement>(null);
  const openedAt = (fromSeoulTime(opened) ?? new Date(0)).toISOString();
  const walk = useWalk(definition, openedAt, steps);
  const walked = walk.data;
  const made = walked?.made ?? [];
  const at = fromSeoulTime(now);
  const isBefore = at !== null && at < new Date(made.at(-1)?.at ?? openedAt);
  useEffect(() => {
    // What was pressed is gone with its step; the focus goes to where the case stands now.
    if (document.activeElement === document.body) standing.current?.focus();
  }, [made.length]);
  const open = (text: string) => {
    setOpened(text);
    setNow(text);
    setSteps([]);
  };
  const take = (step: Omit<Step, 'at'>) => at && setSteps([...made, { ...step, at: at.toISOString() }]);
  return (
    <section aria-labelledby="workflow-walk">
      <h2 id="workflow-walk">{t('workflow.walk')}</h2>
      <p className="quiet">{t('workflow.walk_lead')}</p>
      <div className="wf-compared">
        <TimeInput label={t('workflow.walk_opened')} value={opened} onChange={open} />
        <TimeInput
          label={t('workflow.walk_now')}
          value={now}
          onChange={setNow}
          error={isBefore && t('workflow.walk_before')}
        />
      </div>
      {walk.error && <Problem error={walk.error} onRetry={() => void walk.refetch()} />}
      {walked && (
        <>
          <StepList
            definition={definition}
            openedAt={openedAt}
            steps={made}
            onUndo={() => setSteps(made.slice(0, -1))}
          />
          <WalkedCase ref={standing} walked={walked} definition={definition} at={at ?? new Date(openedAt)} />
          {walked.refusal && (
            <p className="notice warning" role="alert">
              {say(walked.refusal)}
            </p>
          )}
          <AllowedMoves
            key={`${made.length} ${walked.state}`}
            walked={walked}
            canStep={at !== null && !isBefore && !walk.isPlaceholderData}
            onStep={take}
          />
        </>
      )}
    </section>
  );
}
