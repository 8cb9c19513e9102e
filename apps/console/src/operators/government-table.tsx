import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import type { Government } from './use-governments.js';

interface GovernmentTableProps {
  governments: Government[];
  onTurn: (government: Government) => void;
  onVisit: (government: Government) => void;
}

/** Each tenant with its address, whether it is open, and what an operator may do there. */
export function GovernmentTable({ governments, onTurn, onVisit }: GovernmentTableProps) {
  const { language, t, say } = useText();
  return (
    <table className="people-table">
      <caption className="unseen">{t('governments.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('governments.name')}</th>
          <th scope="col">{t('governments.address')}</th>
          <th scope="col">{t('governments.state')}</th>
          <th scope="col">
            <span className="unseen">{t('people.acts')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {governments.map((one) => {
          const { code, address, suspendedAt, deleteAt, isOwn } = one;
          const name = say({ ko: one.nameKo, en: one.nameEn });
          return (
            <tr key={code}>
              <th scope="row">
                {name} <span className="quiet people-address">{code}</span>
              </th>
              <td className="people-address">{address}</td>
              <td>
                <span className={suspendedAt ? 'tag ended' : 'tag good'}>
                  {t(suspendedAt ? 'governments.suspended' : 'governments.open')}
                </span>
                {suspendedAt && <span className="quiet"> {formatInstant(suspendedAt, language)}</span>}
                {deleteAt && (
                  <span className="quiet people-address">
                    {t('governments.leaves', { at: formatInstant(deleteAt, language) })}
                  </span>
                )}
              </td>
              <td>
                <div className="people-acts">
                  {!suspendedAt && (
                    <button type="button" className="button small" onClick={() => onVisit(one)}>
                      {t('governments.visit')}
                      <span className="unseen"> {name}</span>
                    </button>
                  )}
                  {!isOwn && !deleteAt && (
                    <button type="button" className="button small" onClick={() => onTurn(one)}>
                      {t(suspendedAt ? 'governments.resume' : 'governments.suspend')}
                      <span className="unseen"> {name}</span>
                    </button>
                  )}
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
