import type { CallView } from '@app/intake';
import { formatDay } from '../format-day.js';
import { useSite } from '../site-context.js';
import { Day } from './day.js';
import { useTextOf } from './say.js';
import { Text } from './text.js';

/** What was told of a call since it was opened, the latest first. */
export function CallNoticeList({ notices }: Pick<CallView, 'notices'>) {
  const { language, t } = useSite();
  const textOf = useTextOf();
  if (notices.length === 0) return null;
  return (
    <section className="notice" aria-labelledby="notices">
      <h2 id="notices">{t('call.notices')}</h2>
      <ul className="plain">
        {notices.map((notice) => (
          <li key={notice.id}>
            <p>
              <strong>{t(`call.notice.${notice.kind}`)}</strong>{' '}
              <span className="quiet">
                <Day value={notice.givenAt} />
              </span>
            </p>
            {notice.formerDay && notice.day && (
              <p>
                {t('call.day_moved', {
                  from: formatDay(notice.formerDay, language),
                  to: formatDay(notice.day, language),
                })}
              </p>
            )}
            <Text>{textOf(notice, 'text')}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
