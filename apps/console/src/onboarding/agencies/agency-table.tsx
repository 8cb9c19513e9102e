import { useText } from '../../language/use-text.js';
import type { AgencyEntry } from './use-agency-register.js';

interface AgencyTableProps {
  agencies: AgencyEntry[];
  onChange?: (agency: AgencyEntry) => void;
  onRetire?: (agency: AgencyEntry) => void;
}

/** Each agency with its open cases, rules and people; those that stand can be changed and retired. */
export function AgencyTable({ agencies, onChange, onRetire }: AgencyTableProps) {
  const { t, nameOf } = useText();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('agencies.agency')}</th>
          <th scope="col">{t('agencies.open_cases')}</th>
          <th scope="col">{t('agencies.rules')}</th>
          <th scope="col">{t('agencies.people')}</th>
          {onChange && (
            <th scope="col">
              <span className="unseen">{t('agencies.acts')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {agencies.map((agency) => (
          <tr key={agency.code}>
            <th scope="row">
              {nameOf(agency)} <span className="quiet">{agency.code}</span>{' '}
              {agency.isCoordinator && <span className="tag">{t('agencies.coordinates')}</span>}
              {agency.validTo && (
                <span className="quiet">{t('agencies.until', { day: agency.validTo })}</span>
              )}
            </th>
            <td>{agency.openCases}</td>
            <td>{agency.rules}</td>
            <td>{agency.people}</td>
            {onChange && onRetire && (
              <td className="row">
                <button type="button" className="button small" onClick={() => onChange(agency)}>
                  {t('agencies.change')}
                  <span className="unseen"> {nameOf(agency)}</span>
                </button>
                <button type="button" className="button small" onClick={() => onRetire(agency)}>
                  {t('agencies.retire')}
                  <span className="unseen"> {nameOf(agency)}</span>
                </button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
