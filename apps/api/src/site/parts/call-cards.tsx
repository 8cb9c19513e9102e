import type { CallView } from '@app/intake';
import { useSite } from '../site-context.js';
import { Day, Deadline } from './day.js';

/** Calls as cards, each with the day it closes. */
export function CallCards({ calls }: { calls: CallView[] }) {
  const { language, t } = useSite();
  return (
    <ul className="cards two">
      {calls.map((call) => (
        <li key={call.code} className="card">
          <h3>
            <a href={`/calls/${call.code}`}>{language === 'ko' ? call.titleKo : call.titleEn}</a>
          </h3>
          <p>{language === 'ko' ? call.summaryKo : call.summaryEn}</p>
          <p className="facts">
            {call.isOpen ? (
              <span>
                {t('call.closes')} <Deadline on={call.closesOn} />
              </span>
            ) : (
              <span>
                {t('call.period')} <Day value={call.opensOn} /> ~ <Day value={call.closesOn} />
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
