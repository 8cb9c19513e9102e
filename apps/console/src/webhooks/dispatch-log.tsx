import { useEffect, useRef } from 'react';
import { Link } from '../address/link.js';
import { Problem } from '../api/problem.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { MoreButton } from '../look/more-button.js';
import { tell } from '../status/status.js';
import { type Dispatch, useDispatches, useResend, type Webhook } from './use-webhooks.js';

/** What went to one system, and what it answered; each can be sent once more. */
export function DispatchLog({ webhook, mayResend }: { webhook: Webhook; mayResend: boolean }) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { data, error, isPending, refetch, ...list } = useDispatches(webhook.id);
  const resend = useResend();
  const dispatches = data?.pages.flatMap(({ items }) => items) ?? [];
  const again = ({ id }: Dispatch) =>
    resend.isPending || resend.mutate(id, { onSuccess: () => tell(t('webhooks.resent')) });
  return (
    <section aria-labelledby="dispatches">
      <h2 id="dispatches" ref={heading} tabIndex={-1}>
        {t('webhooks.log_title', { name: webhook.name })}
      </h2>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {resend.error && <Problem error={resend.error} />}
      {isPending && <p className="empty">{t('wait')}</p>}
      {data && dispatches.length === 0 && <p className="empty">{t('webhooks.log_empty')}</p>}
      {dispatches.length > 0 && (
        <table className="token-table">
          <caption className="unseen">{t('webhooks.log_title', { name: webhook.name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('messages.at')}</th>
              <th scope="col">{t('webhooks.event')}</th>
              <th scope="col">{t('webhooks.answer')}</th>
              <th scope="col">
                <span className="unseen">{t('webhooks.resend')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {dispatches.map((dispatch) => (
              <DispatchRow key={dispatch.id} dispatch={dispatch} onResend={mayResend ? again : null} />
            ))}
          </tbody>
        </table>
      )}
      <MoreButton list={list} />
    </section>
  );
}

function DispatchRow({
  dispatch,
  onResend,
}: {
  dispatch: Dispatch;
  onResend: ((dispatch: Dispatch) => void) | null;
}) {
  const { language, t } = useText();
  const { kind, ideaId, status, composedAt, nextTryAt, code } = dispatch;
  const what = t(`webhooks.kind.${kind.replace('.', '_')}`);
  const at = formatInstant(composedAt, language);
  return (
    <tr>
      <th scope="row">
        <time dateTime={composedAt}>{at}</time>
      </th>
      <td data-label={t('webhooks.event')}>
        <Link to={{ page: 'queue', caseId: ideaId }}>{what}</Link>
      </td>
      <td data-label={t('webhooks.answer')}>
        <span className="tag">{t(`webhooks.states.${status}`)}</span> {code && <code>{code}</code>}{' '}
        {nextTryAt && (
          <span className="quiet">{t('messages.next_at', { at: formatInstant(nextTryAt, language) })}</span>
        )}
      </td>
      <td>
        {onResend && status !== 'composed' && (
          <button type="button" className="button small" onClick={() => onResend(dispatch)}>
            {t('webhooks.resend')}
            <span className="unseen">
              {' '}
              {what} {at}
            </span>
          </button>
        )}
      </td>
    </tr>
  );
}
