import { Link } from '../address/link.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import type { Message } from './use-messages.js';

/** Each message: when, about what, and how it stands. */
export function MessageTable({
  messages,
  onOpen,
}: {
  messages: Message[];
  onOpen: (message: Message) => void;
}) {
  const { language, t, say } = useText();
  return (
    <table className="token-table">
      <caption className="unseen">{t('messages.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('messages.at')}</th>
          <th scope="col">{t('messages.about')}</th>
          <th scope="col">{t('messages.idea')}</th>
          <th scope="col">{t('messages.state')}</th>
          <th scope="col">
            <span className="unseen">{t('messages.open')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {messages.map((message) => {
          const { id, about, status, ideaId, trackingNumber, composedAt, sentAt, nextTryAt } = message;
          const when = sentAt ?? nextTryAt;
          return (
            <tr key={id}>
              <th scope="row">
                <time dateTime={composedAt}>{formatInstant(composedAt, language)}</time>
              </th>
              <td data-label={t('messages.about')}>{say(about)}</td>
              <td data-label={t('messages.idea')}>
                {ideaId ? <Link to={{ page: 'queue', caseId: ideaId }}>{trackingNumber}</Link> : '–'}
              </td>
              <td data-label={t('messages.state')}>
                <span className="tag">{t(`messages.states.${status}`)}</span>{' '}
                {when && (
                  <span className="quiet">
                    {t(sentAt ? 'messages.sent_at' : 'messages.next_at', {
                      at: formatInstant(when, language),
                    })}
                  </span>
                )}
              </td>
              <td>
                <button type="button" className="button small" onClick={() => onOpen(message)}>
                  {t('messages.open')}
                  <span className="unseen">
                    {' '}
                    {say(about)} {trackingNumber}
                  </span>
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
