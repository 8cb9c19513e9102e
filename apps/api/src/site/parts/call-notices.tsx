import type { CallView } from '@app/intake';
import { formatDay } from '../format-day.js';
import { useSite } from '../site-context.js';
import { Day } from './day.js';
import { Text } from './text.js';

/** What was told of a call since it was opened, the latest first. */
export function CallNoticeList({ notices }: Pick<CallView, 'notices'>) {
  const { language, t } = useSite();
  if (notices.length === 0) return null;
  return (
    <section className="notice" aria-labelledby="notices">
      <h2 id="notices">{t('call.notices')}</h2>
      <ul className="plain">
        {notices.map(({ id, kind, formerDay, day, textKo, textEn, givenAt }) => (
          <li key={id}>
            <p>
              <strong>{t(`call.notice.${kind}`)}</strong>{' '}
              <span className="quiet">
                <Day value={givenAt} />
              </span>
            </p>
            {formerDay && day && (
              <p>
                {t('call.day_moved', { from: formatDay(formerDay, language), to: formatDay(day, language) })}
              </p>
            )}
            <Text>{language === 'ko' ? textKo : textEn}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
