import { Problem } from '../api/problem.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { Dialog } from '../look/dialog.js';
import { useMay } from '../session/use-may.js';
import { tell } from '../status/status.js';
import { type Message, useMessage, useSettle } from './use-messages.js';

/** A message's attempts; of one that is uncertain or has failed, what to do now. */
export function MessageDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const { language, t, say } = useText();
  const mayDecide = useMay('messages.settle');
  const { data: shown, error, refetch } = useMessage(message.id);
  const settle = useSettle(message.id);
  const status = shown?.status ?? message.status;
  const decide = (act: 'retry' | 'leave') =>
    settle.isPending ||
    settle.mutate(act, {
      onSuccess: () => {
        tell(t(`messages.done.${act}`));
        onClose();
      },
    });
  return (
    <Dialog title={say(message.about)} onClose={onClose}>
      <p>
        <span className="tag">{t(`messages.states.${status}`)}</span> {t(`messages.means.${status}`)}
      </p>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!shown && !error && <p className="empty">{t('wait')}</p>}
      {shown?.attempts.length === 0 && <p className="empty">{t('messages.no_attempts')}</p>}
      {shown && shown.attempts.length > 0 && (
        <ol aria-label={t('messages.attempts')}>
          {shown.attempts.map(({ number, channel, startedAt, outcome, code }) => (
            <li key={number} value={number}>
              <time dateTime={startedAt}>{formatInstant(startedAt, language)}</time>{' '}
              {t(`channels.name.${channel}`)}: {t(`messages.outcome.${outcome ?? 'none'}`)}{' '}
              {code && <code>{code}</code>}
            </li>
          ))}
        </ol>
      )}
      {shown && shown.decisions.length > 0 && (
        <ul aria-label={t('messages.decisions')}>
          {shown.decisions.map(({ at, act, accountName }) => (
            <li key={at}>
              <time dateTime={at}>{formatInstant(at, language)}</time> {accountName ?? t('privacy.nobody')}:{' '}
              {t(`messages.act.${act}`)}
            </li>
          ))}
        </ul>
      )}
      {settle.error && <Problem error={settle.error} />}
      {mayDecide && (status === 'uncertain' || status === 'failed') && (
        <>
          <p>{t(`messages.advice.${status}`)}</p>
          <p className="row">
            {status === 'uncertain' && (
              <button
                type="button"
                className="button primary"
                aria-disabled={settle.isPending}
                onClick={() => decide('leave')}
              >
                {t('messages.act.leave')}
              </button>
            )}
            <button
              type="button"
              className="button danger"
              aria-disabled={settle.isPending}
              onClick={() => decide('retry')}
            >
              {t('messages.act.retry')}
            </button>
          </p>
        </>
      )}
    </Dialog>
  );
}
