import type { IdeaView } from '@app/intake';
import type { Lists } from '../lists.service.js';
import { useSite } from '../site-context.js';
import { Day } from './day.js';
import { useNameOf } from './say.js';

/** Which agencies were asked, by when, which answered and which did not; after the decision, which way each leaned. */
export function AskedAgencies({ idea, lists }: { idea: IdeaView; lists: Lists }) {
  const { t } = useSite();
  const nameOf = useNameOf();
  if (idea.opinions.length === 0) return null;
  const isTold = idea.opinions.some(({ stance }) => stance !== null);
  return (
    <section aria-labelledby="opinions">
      <h2 id="opinions">{t('opinions.title')}</h2>
      <p>{t(isTold ? 'opinions.lead_decided' : 'opinions.lead')}</p>
      <ul className="asked-agencies">
        {idea.opinions.map(({ agencyCode, askedAt, part, answerBy, status, isLate, stance }) => {
          const agency = lists.agencies.find(({ code }) => code === agencyCode);
          return (
            <li key={`${agencyCode} ${String(askedAt)}`}>
              <p>
                <strong>{agency ? nameOf(agency) : agencyCode}</strong>{' '}
                <span className="quiet">{t(`opinions.part.${part}`)}</span>
              </p>
              <p>
                <strong>{t(stance ? `opinions.stance.${stance}` : `opinions.status.${status}`)}</strong>{' '}
                {isLate && <span className="late">{t('opinions.late')}</span>}{' '}
                <span className="quiet">
                  {t('opinions.due')} <Day value={answerBy} />
                </span>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
