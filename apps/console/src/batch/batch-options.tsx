import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import type { QueueItem } from '../queue/use-queue.js';
import { chosenOf } from './chosen-of.js';
import { type Option, useOptions } from './use-batch.js';

interface BatchOptionsProps {
  items: QueueItem[];
  onChoose: (option: Option) => void;
}

/** The steps that some of the chosen cases are open to, and for how many. */
export function BatchOptions({ items, onChoose }: BatchOptionsProps) {
  const { t, say } = useText();
  const { data: options, error, isPending, refetch } = useOptions(chosenOf(items));
  if (isPending) return <p>{t('wait')}</p>;
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (options.length === 0) return <p className="notice">{t('batch.no_options')}</p>;
  return (
    <section aria-label={t('batch.choose')}>
      <h3>{t('batch.choose')}</h3>
      <ul className="batch-options">
        {options.map((option) => (
          <li key={option.name}>
            <button type="button" className={`button ${option.tone}`} onClick={() => onChoose(option)}>
              {option.needsApproval
                ? t('move.for_approval', { label: say(option.label) })
                : say(option.label)}
            </button>
            <span className="quiet">{t('batch.some', { count: option.count, all: items.length })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
