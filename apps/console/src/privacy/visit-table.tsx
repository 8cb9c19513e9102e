import { useQuery } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';

/** Which platform operators came to look, when and why. */
export function VisitTable() {
  const { language, t } = useText();
  const { data, error, refetch } = useQuery({
    queryKey: ['visits'],
    queryFn: () => read(api.GET('/api/v1/visits')),
  });
  return (
    <section aria-labelledby="visits">
      <h2 id="visits">{t('privacy.visits')}</h2>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className="empty">{t('privacy.no_visits')}</p>}
      {data && data.length > 0 && (
        <table className="holiday-table access-table">
          <caption className="unseen">{t('privacy.visits')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('privacy.at')}</th>
              <th scope="col">{t('privacy.who')}</th>
              <th scope="col">{t('privacy.why')}</th>
              <th scope="col">{t('privacy.until')}</th>
            </tr>
          </thead>
          <tbody>
            {data.map(({ id, beganAt, operator, reason, endsAt, enteredAt }) => (
              <tr key={id}>
                <th scope="row">
                  <time dateTime={beganAt}>{formatInstant(beganAt, language)}</time>
                </th>
                <td>{operator ?? t('privacy.nobody')}</td>
                <td>{reason}</td>
                <td>
                  {formatInstant(endsAt, language)}
                  {!enteredAt && <span className="quiet"> {t('privacy.not_entered')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
