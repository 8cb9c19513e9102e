import type { CallView } from '@app/intake';
import { useSite } from '../site-context.js';
import { Day, Deadline } from './day.js';
import { useTextOf } from './say.js';

/** Calls as cards, each with the day it closes. */
export function CallCards({ calls }: { calls: CallView[] }) {
  const { t } = useSite();
  const textOf = useTextOf();
  return (
    <ul className="cards two">
      {calls.map((call) => (
        <li key={call.code} className="card">
          <h3>
            <a href={`/calls/${call.code}`}>{textOf(call, 'title')}</a>
          </h3>
          <p>{textOf(call, 'summary')}</p>
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
