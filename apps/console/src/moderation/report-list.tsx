import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import type { Report } from './use-moderation.js';

/** What people reported, without who they are. */
export function ReportList({ reports }: { reports: Report[] }) {
  const { language, t } = useText();
  if (reports.length === 0) return null;
  return (
    <>
      <h3>{t('moderation.reports', { count: reports.length })}</h3>
      <ul>
        {reports.map(({ ground, text, reportedAt }, place) => (
          <li key={place}>
            {t(`moderation.ground.${ground}`)}
            {text && `: ${text}`}{' '}
            <time className="quiet" dateTime={reportedAt}>
              {formatInstant(reportedAt, language)}
            </time>
          </li>
        ))}
      </ul>
    </>
  );
}
