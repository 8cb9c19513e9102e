import { useState } from 'react';
import { Problem } from '../api/problem.js';
import { formatDay, formatInstant } from '../due/format-day.js';
import { FigureTable } from '../figures/figure-table.js';
import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { useMay } from '../session/use-may.js';
import { tell } from '../status/status.js';
import { useCloseReport, useReport } from './use-reports.js';

/** The report of one period, and the way to close it. */
export function ReportSection({ period, name }: { period: string; name: string }) {
  const { language, t } = useText();
  const { data: report, error, isPending, refetch } = useReport(period);
  const [isAsking, setAsking] = useState(false);
  const mayClose = useMay('figures.close');
  const close = useCloseReport();
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (isPending || !report) return <p className="empty">{t('wait')}</p>;
  const { from, until, isOver, closedAt, computedAt, columns, rows } = report;
  const [first, last] = [from, until].map((day) => formatDay(day, language));
  const confirm = () =>
    close.mutate(period, {
      onSuccess: () => {
        tell(t('reports.closed_now', { period: name }));
        setAsking(false);
      },
    });
  return (
    <section aria-labelledby="report">
      <h2 id="report">{name}</h2>
      <p className="quiet">
        {t('reports.span', { first, last })}{' '}
        {t(closedAt ? 'reports.closed_at' : 'reports.computed_at', {
          at: formatInstant(computedAt, language),
        })}{' '}
        {!isOver && t('reports.not_over')}
      </p>
      <p className="row">
        <a className="button" href={`/api/v1/reports/${period}/csv`} download>
          {t('reports.download')}
        </a>
        {isOver && !closedAt && mayClose && (
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {t('reports.close')}
          </button>
        )}
      </p>
      <div className="report-table" tabIndex={0} role="group" aria-label={name}>
        <FigureTable figure={{ code: 'report', title: { ko: name, en: name }, columns, rows }} />
      </div>
      <p className="quiet">{t('reports.meaning')}</p>
      {isAsking && (
        <ConfirmDialog
          title={t('reports.close_title', { period: name })}
          act={t('reports.close')}
          look="primary"
          asked={close}
          onConfirm={confirm}
          onClose={() => setAsking(false)}
        >
          <p>{t('reports.close_advice')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
