import { Link } from '../address/link.js';
import { Problem } from '../api/problem.js';
import { useNames } from '../catalogue/use-names.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { useAccesses } from './use-privacy.js';

/** 접속기록: who was shown whose name and contact, when and why. */
export function AccessTable() {
  const { language, t } = useText();
  const names = useNames();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useAccesses();
  const accesses = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section aria-labelledby="accesses">
      <h2 id="accesses">{t('privacy.accesses')}</h2>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {data && accesses.length === 0 && <p className="empty">{t('privacy.no_accesses')}</p>}
      {accesses.length > 0 && (
        <table className="holiday-table access-table">
          <caption className="unseen">{t('privacy.accesses')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('privacy.at')}</th>
              <th scope="col">{t('privacy.who')}</th>
              <th scope="col">{t('privacy.why')}</th>
              <th scope="col">{t('privacy.what')}</th>
            </tr>
          </thead>
          <tbody>
            {accesses.map(({ id, at, accountName, agencyCode, roles, act, reason, subjectId }) => (
              <tr key={id}>
                <th scope="row">
                  <time dateTime={at}>{formatInstant(at, language)}</time>
                </th>
                <td>
                  {accountName ?? t('privacy.nobody')}{' '}
                  <span className="quiet">
                    {agencyCode
                      ? names.agency(agencyCode)
                      : roles.map((role) => t(`role.${role}`)).join(', ')}
                  </span>
                </td>
                <td>{reason}</td>
                <td>
                  {subjectId ? (
                    <Link to={{ page: 'queue', caseId: subjectId }}>{t(`privacy.act.${act}`)}</Link>
                  ) : (
                    t(`privacy.act.${act}`)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hasNextPage && (
        <p>
          <button
            type="button"
            className="button"
            aria-disabled={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {t('privacy.more')}
          </button>
        </p>
      )}
    </section>
  );
}
