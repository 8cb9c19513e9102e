import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { useSpan } from './use-span.js';
import type { JobQueue } from './use-jobs.js';

interface JobTableProps {
  queues: JobQueue[];
  /** Null for whoever only looks. */
  onRetry: ((queue: JobQueue) => void) | null;
}

const COUNTS = ['waiting', 'active', 'delayed', 'failed', 'standing'] as const;

/** Each queue with its counts, how long the oldest waits, and why something failed there. */
export function JobTable({ queues, onRetry }: JobTableProps) {
  const { language, t } = useText();
  const spanOf = useSpan();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('jobs.title')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('jobs.queue')}</th>
            {COUNTS.map((name) => (
              <th key={name} scope="col">
                {t(`jobs.${name}`)}
              </th>
            ))}
            <th scope="col">{t('jobs.oldest')}</th>
            <th scope="col">{t('jobs.why')}</th>
          </tr>
        </thead>
        <tbody>
          {queues.map((queue) => (
            <tr key={queue.queue}>
              <th scope="row">{queue.queue}</th>
              {COUNTS.map((name) => (
                <td key={name}>{queue[name]}</td>
              ))}
              <td>{queue.oldestSeconds > 0 ? spanOf(queue.oldestSeconds) : '–'}</td>
              <td>
                {queue.failures.map(({ reason, count, since }) => (
                  <p key={reason}>
                    {t('jobs.reason', { reason, count })}{' '}
                    <span className="quiet">{t('jobs.since', { at: formatInstant(since, language) })}</span>
                  </p>
                ))}
                {onRetry && queue.failed > 0 && (
                  <button type="button" className="button small" onClick={() => onRetry(queue)}>
                    {t('jobs.retry')}
                    <span className="unseen"> {queue.queue}</span>
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
