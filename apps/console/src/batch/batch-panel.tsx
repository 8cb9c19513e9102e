import { useEffect, useRef, useState } from 'react';
import { useText } from '../language/use-text.js';
import type { QueueItem } from '../queue/use-queue.js';
import { BatchForm } from './batch-form.js';
import { BatchOptions } from './batch-options.js';
import { BatchRun } from './batch-run.js';
import { LatestBatches } from './latest-batches.js';
import type { BatchRequest, Option } from './use-batch.js';

interface BatchPanelProps {
  /** The cases as they were chosen; the list may change behind them. */
  items: QueueItem[];
  /** While one looks at a case it waits behind it. */
  isAside: boolean;
  onClose: () => void;
}

/** What is being done, or was, and to which cases: those chosen since are none of it. */
interface Run {
  option: Option;
  items: QueueItem[];
  request: BatchRequest;
}

/** One step for many cases: choose it, fill it in, look at what will come of it, do it, and perhaps undo it. */
export function BatchPanel({ items: chosen, isAside, onClose }: BatchPanelProps) {
  const { t, say } = useText();
  const [option, setOption] = useState<Option | null>(null);
  const [run, setRun] = useState<Run | null>(null);
  const items = run?.items ?? chosen;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isAside) heading.current?.focus();
  }, [isAside]);
  /** On to those chosen since, if there are any. */
  const finish = () => {
    if (!run || run.items === chosen) return onClose();
    setRun(null);
    setOption(null);
    heading.current?.focus();
  };
  /** Back to the form of a step that failed, for whatever is chosen by now. */
  const goBack = () => {
    setRun(null);
    heading.current?.focus();
  };
  return (
    <div className="batch" hidden={isAside}>
      <div className="batch-head">
        <h2 ref={heading} tabIndex={-1}>
          {t('batch.of', { count: items.length })}
        </h2>
        <button type="button" className="quiet-button" onClick={finish}>
          {t('close')}
        </button>
      </div>
      <details className="batch-cases">
        <summary>{t('batch.cases')}</summary>
        <ul>
          {items.map(({ ideaId, title, trackingNumber }) => (
            <li key={ideaId}>
              {title} <span className="quiet number">{trackingNumber}</span>
            </li>
          ))}
        </ul>
      </details>
      {run && (
        <BatchRun request={run.request} label={say(run.option.label)} onBack={goBack} onClose={finish} />
      )}
      {option ? (
        // What was written stays until the step is done: whoever goes back finds it.
        <div hidden={run !== null}>
          <BatchForm
            key={option.name}
            option={option}
            items={chosen}
            onBack={() => setOption(null)}
            onConfirm={(request) => {
              setRun({ option, items: chosen, request });
              heading.current?.focus();
            }}
          />
        </div>
      ) : (
        <>
          <BatchOptions items={chosen} onChoose={setOption} />
          <LatestBatches />
        </>
      )}
    </div>
  );
}
