import { SCOPES } from '../address/address.js';
import { Link } from '../address/link.js';
import { useAddress } from '../address/use-address.js';
import { useText } from '../language/use-text.js';

/** The parts of the queue. Each is an address of its own. */
export function Scopes() {
  const { t } = useText();
  const { scope } = useAddress();
  return (
    <nav aria-label={t('queue.scopes')}>
      <ul className="scopes">
        {SCOPES.map((each) => (
          <li key={each}>
            <Link to={{ scope: each, caseId: null }} aria-current={each === scope ? 'page' : undefined}>
              {t(`scope.${each}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
