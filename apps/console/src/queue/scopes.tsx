import { SCOPES, type Scope } from '../address/address.js';
import { Link } from '../address/link.js';
import { useAddress } from '../address/use-address.js';
import { useText } from '../language/use-text.js';
import { type Counts, useCounts } from './use-counts.js';

/** The parts of the queue, with how many cases wait in each. Each is an address of its own. */
export function Scopes() {
  const { t } = useText();
  const { scope } = useAddress();
  const { data: counts } = useCounts();
  return (
    <nav aria-label={t('queue.scopes')}>
      <ul className="scopes">
        {SCOPES.map((each) => (
          <li key={each}>
            <Link to={{ scope: each, caseId: null }} aria-current={each === scope ? 'page' : undefined}>
              {t(`scope.${each}`)}
              {counts && <Count scope={each} counts={counts} />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Nothing where a part is not counted, or empty. */
function Count({ scope, counts }: { scope: Scope; counts: Counts }) {
  const { t } = useText();
  const { most, ...parts } = counts;
  const count = scope in parts ? parts[scope as keyof typeof parts] : 0;
  if (count === 0) return null;
  return (
    <>
      {' '}
      <span className={scope === 'overdue' ? 'scope-count overdue' : 'scope-count'}>
        {count >= most ? `${most}+` : count}
        <span className="unseen">{t('queue.count_unit', { count })}</span>
      </span>
    </>
  );
}
