import { useEffect, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { useMay } from '../session/use-may.js';
import { tell } from '../status/status.js';
import { JobTable } from './job-table.js';
import { type JobQueue, useJobQueues, useRetryJobs } from './use-jobs.js';

/** Background work: of the platform, with another try, for its operators; of a tenant for its own people to look at. */
export function JobsPage() {
  const { language, t } = useText();
  const { data: queues, error, isPending, refetch } = useJobQueues();
  const [asked, setAsked] = useState<JobQueue | null>(null);
  const retry = useRetryJobs();
  const mayRetry = useMay('tenants.manage');
  useEffect(() => {
    document.title = `${t('jobs.title')} | ${t('console')}`;
  }, [language, t]);
  const close = () => {
    setAsked(null);
    retry.reset();
  };
  const failed = (queues ?? []).reduce((sum, queue) => sum + queue.failed, 0);
  return (
    <main id="main" tabIndex={-1} className="pane settings">
      <div className="settings-page">
        <h1>{t('jobs.title')}</h1>
        <p className="quiet">{t(mayRetry ? 'jobs.lead' : 'jobs.lead_own')}</p>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {isPending && <p className="empty">{t('wait')}</p>}
        {queues && (
          <p className={failed > 0 ? 'notice warning' : 'notice'} role="status">
            {t(failed === 0 ? 'jobs.none_failed' : mayRetry ? 'jobs.some_failed' : 'jobs.own_failed', {
              count: failed,
            })}
          </p>
        )}
        {queues && <JobTable queues={queues} onRetry={mayRetry ? setAsked : null} />}
        {asked && (
          <ConfirmDialog
            title={t('jobs.retry_title', { queue: asked.queue })}
            act={t('jobs.retry')}
            look="primary"
            asked={retry}
            onConfirm={() =>
              retry.mutate(asked.queue, {
                onSuccess: ({ retried }) => {
                  tell(t('jobs.retried', { count: retried }));
                  close();
                },
              })
            }
            onClose={close}
          >
            <p>{t('jobs.retry_advice', { count: asked.failed })}</p>
          </ConfirmDialog>
        )}
      </div>
    </main>
  );
}
