import type { Ref } from 'react';
import { FIRST_YEAR, LAST_YEAR } from '../address/address.js';
import { Link } from '../address/link.js';
import { useText } from '../language/use-text.js';

interface YearNavProps {
  year: number;
  heading: Ref<HTMLHeadingElement>;
}

/** The year that is shown, and the ways to the one before and after it. */
export function YearNav({ year, heading }: YearNavProps) {
  const { t } = useText();
  return (
    <nav className="year-nav" aria-label={t('holidays.years')}>
      {year > FIRST_YEAR && (
        <Link to={{ year: year - 1 }} className="button small">
          <span aria-hidden="true">‹</span>&nbsp;{t('holidays.year', { year: year - 1 })}
        </Link>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {t('holidays.year', { year })}
      </h2>
      {year < LAST_YEAR && (
        <Link to={{ year: year + 1 }} className="button small">
          {t('holidays.year', { year: year + 1 })}&nbsp;<span aria-hidden="true">›</span>
        </Link>
      )}
    </nav>
  );
}
