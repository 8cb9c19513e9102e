import { useEffect, useState } from 'react';
import { Link } from '../address/link.js';
import { Problem } from '../api/problem.js';
import { formatDay } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { ReportSection } from './report-section.js';
import { type ReportSummary, useReports } from './use-reports.js';
import '../figures/figures.css';

/** 분기와 해의 보고: choose a period, read its report, load it, close it once the period is over. */
export function ReportsPage() {
  const { language, t } = useText();
  const { data: reports = [], error, isPending, refetch } = useReports();
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    document.title = `${t('reports.title')} | ${t('console')}`;
  }, [language, t]);
  // The quarter that ended last is the one that is to be reported.
  const first = reports.find(({ period, isOver }) => isOver && period.includes('-q')) ?? reports[0];
  const period = chosen ?? first?.period;
  const nameOf = ({ period: code, closedAt }: ReportSummary) =>
    `${periodName(code, t)}${closedAt ? ` (${t('reports.is_closed')})` : ''}`;
  return (
    <main id="main" tabIndex={-1} className="pane access">
      <div className="access-page">
        <div>
          <p>
            <Link to={{ page: 'figures' }}>{t('figures.title')}</Link>
          </p>
          <h1>{t('reports.title')}</h1>
          <p className="quiet">{t('reports.lead')}</p>
        </div>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {isPending && <p className="empty">{t('wait')}</p>}
        {period && (
          <>
            <p>
              <label>
                {t('reports.period')}{' '}
                <select value={period} onChange={({ target }) => setChosen(target.value)}>
                  {reports.map((report) => (
                    <option key={report.period} value={report.period}>
                      {nameOf(report)}
                    </option>
                  ))}
                </select>
              </label>
            </p>
            <ReportSection key={period} period={period} name={periodName(period, t)} />
          </>
        )}
        <Dues reports={reports} format={(day) => formatDay(day, language)} />
      </div>
    </main>
  );
}

/** Yearly reports that are still to be handed in. */
function Dues({ reports, format }: { reports: ReportSummary[]; format: (day: string) => string }) {
  const { t } = useText();
  const open = reports.filter(({ dueOn, isOver, closedAt }) => dueOn && isOver && !closedAt);
  if (open.length === 0) return null;
  return (
    <ul className="quiet">
      {open.map(({ period, dueOn }) => (
        <li key={period}>{t('reports.due', { period: periodName(period, t), day: format(dueOn!) })}</li>
      ))}
    </ul>
  );
}

function periodName(code: string, t: ReturnType<typeof useText>['t']): string {
  const [year, quarter] = code.split('-q');
  return quarter ? t('reports.quarter', { year, quarter }) : t('reports.year', { year });
}
