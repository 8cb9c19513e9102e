import { useEffect, useRef, useState } from 'react';
import { useAddress } from '../address/use-address.js';
import { Problem } from '../api/problem.js';
import { seoulDay } from '../due/seoul-day.js';
import { useText } from '../language/use-text.js';
import { AddHoliday } from './add-holiday.js';
import { HolidayTable } from './holiday-table.js';
import { RemoveHoliday } from './remove-holiday.js';
import { type Holiday, useHolidays } from './use-holidays.js';
import { YearNav } from './year-nav.js';

/** The closed days of a year: those of the almanac, and the tenant's own. */
export function HolidaysPage() {
  const { language, t } = useText();
  const address = useAddress();
  const year = address.year ?? Number(seoulDay(new Date()).slice(0, 4));
  const { data: shown, error, isPending, refetch } = useHolidays(year);
  const [removing, setRemoving] = useState<Holiday | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${t('holidays.title')} | ${t('console')}`;
  }, [language, t]);
  return (
    <main id="main" tabIndex={-1} className="pane holidays">
      <div className="holidays-page">
        <h1>{t('holidays.title')}</h1>
        <p className="quiet">{t('holidays.lead')}</p>
        <div className="holidays-columns">
          <div className="holidays-year">
            <YearNav year={year} heading={heading} />
            {error && <Problem error={error} onRetry={() => void refetch()} />}
            {isPending && <p className="empty">{t('wait')}</p>}
            {shown?.isProvisional && <p className="notice warning">{t('holidays.provisional', { year })}</p>}
            {shown?.holidays.length === 0 && <p className="empty">{t('holidays.none', { year })}</p>}
            {shown && shown.holidays.length > 0 && <HolidayTable year={shown} onRemove={setRemoving} />}
          </div>
          <AddHoliday />
        </div>
        {removing && (
          <RemoveHoliday
            holiday={removing}
            onRemoved={() => heading.current?.focus()}
            onClose={() => setRemoving(null)}
          />
        )}
      </div>
    </main>
  );
}
