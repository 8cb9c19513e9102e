import type { PageName } from '../../address/address.js';
import { Link } from '../../address/link.js';
import { Problem } from '../../api/problem.js';
import { useAgencies } from '../../catalogue/use-catalogue.js';
import { useText } from '../../language/use-text.js';
import { type OpeningLine, useTick } from './use-opening.js';

/** Where each is done. */
const PAGES: Record<OpeningLine['code'], PageName> = {
  administrator: 'people',
  look: 'settings',
  agencies: 'settings',
  reviewers: 'people',
  coordinator: 'settings',
  workflow: 'workflow',
  second_administrator: 'people',
  rules: 'rules',
  coverage: 'people',
  holidays: 'holidays',
  calls: 'crossings',
};

/** One line of the checklist: whether it is done, why it is asked for, and the way to where it is done. */
export function OpeningLineItem({
  line: { code, isDone, isRequired, isByHand, agencies },
}: {
  line: OpeningLine;
}) {
  const { t, nameOf } = useText();
  const all = useAgencies();
  const tick = useTick(code);
  const names = agencies.map((one) => {
    const agency = all.find((other) => other.code === one);
    return agency ? nameOf(agency) : one;
  });
  const title = t(`opening.line.${code}.title`);
  const look = isDone ? 'tag good' : isRequired ? 'tag bad' : 'tag';
  return (
    <li>
      <span className={look}>{t(isDone ? 'opening.done' : 'opening.left')}</span>
      <div>
        <strong>{title}</strong>
        <p className="quiet">{t(`opening.line.${code}.why`)}</p>
        {names.length > 0 && <p>{t('opening.agencies', { names: names.join(', ') })}</p>}
        {tick.error && <Problem error={tick.error} />}
      </div>
      <span className="row">
        <Link className="button small" to={{ page: PAGES[code], q: null, year: null }}>
          {t('opening.go')}
          <span className="unseen"> {title}</span>
        </Link>
        {isByHand && (
          <button
            type="button"
            className="button small"
            aria-disabled={tick.isPending}
            onClick={() => tick.isPending || tick.mutate(!isDone)}
          >
            {t(isDone ? 'opening.untick' : 'opening.tick')}
            <span className="unseen"> {title}</span>
          </button>
        )}
      </span>
    </li>
  );
}
