import type { CaseForStaff } from '../case/use-case.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';

/** What was prepared and given back: by whom, and what is to be changed. */
export function ReturnedNotice({ returned }: { returned: NonNullable<CaseForStaff['returned']> }) {
  const { language, t } = useText();
  const { remark, returnedAt, returnedBy } = returned;
  return (
    <section className="notice warning" aria-labelledby="returned">
      <h3 id="returned">{t('approval.returned')}</h3>
      <p className="quiet">
        {returnedBy ?? t('approval.someone')}{' '}
        <time dateTime={returnedAt}>{formatInstant(returnedAt, language)}</time>
      </p>
      <p>{remark}</p>
    </section>
  );
}
