import { useEffect, useRef, useState } from 'react';
import { useText } from '../language/use-text.js';
import type { QueueItem } from '../queue/use-queue.js';
import { BatchForm } from './batch-form.js';
import { BatchOptions } from './batch-options.js';
import { LatestBatches } from './latest-batches.js';
import type { Option } from './use-batch.js';

interface BatchPanelProps {
  /** The cases as they were chosen; the list may change behind them. */
  items: QueueItem[];
  onClose: () => void;
}

/** One step for many cases: choose it, fill it in, look at what will come of it, do it, and perhaps undo it. */
export function BatchPanel({ items, onClose }: BatchPanelProps) {
  const { t } = useText();
  const [option, setOption] = useState<Option | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="batch">
      <div className="batch-head">
        <h2 ref={heading} tabIndex={-1}>
          {t('batch.of', { count: items.length })}
        </h2>
        <button type="button" className="quiet-button" onClick={onClose}>
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
      {option ? (
        <BatchForm
          key={option.name}
          option={option}
          items={items}
          onBack={() => setOption(null)}
          onClose={onClose}
        />
      ) : (
        <>
          <BatchOptions items={items} onChoose={setOption} />
          <LatestBatches />
        </>
      )}
    </div>
  );
}
