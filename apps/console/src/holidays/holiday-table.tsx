import type { Schemas } from '@app/client';
import { formatWeekday } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import type { Holiday } from './use-holidays.js';

interface HolidayTableProps {
  year: Schemas['YearOfHolidays'];
  onRemove: (holiday: Holiday) => void;
}

/** Each day with its name, and whether it is official; the tenant's own can be removed. */
export function HolidayTable({ year: { year, holidays }, onRemove }: HolidayTableProps) {
  const { language, t, nameOf } = useText();
  return (
    <table className="holiday-table">
      <caption className="unseen">{t('holidays.of_year', { year })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('holidays.day')}</th>
          <th scope="col">{t('holidays.name')}</th>
          <th scope="col">{t('holidays.origin')}</th>
          <th scope="col">
            <span className="unseen">{t('holidays.remove')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {holidays.map((holiday) => {
          const { day, isOfficial } = holiday;
          const written = formatWeekday(day, language);
          return (
            <tr key={day}>
              <th scope="row">
                <time dateTime={day}>{written}</time>
              </th>
              <td>{nameOf(holiday)}</td>
              <td>
                <span className={isOfficial ? 'tag' : 'tag busy'}>
                  {t(isOfficial ? 'holidays.official' : 'holidays.own')}
                </span>
              </td>
              <td>
                {!isOfficial && (
                  <button type="button" className="button small" onClick={() => onRemove(holiday)}>
                    {t('holidays.remove')}
                    <span className="unseen"> {written}</span>
                  </button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
