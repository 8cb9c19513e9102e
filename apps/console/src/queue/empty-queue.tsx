import { Link } from '../address/link.js';
import { useAddress } from '../address/use-address.js';
import { useText } from '../language/use-text.js';

/** Says why there is nothing in the list, and how to see more. */
export function EmptyQueue() {
  const { t } = useText();
  const { scope, state, agency, q } = useAddress();
  const isNarrowed = Boolean(state ?? agency ?? q);
  return (
    <div className="empty">
      <p>{t(isNarrowed ? 'empty.narrowed' : `empty.${scope}`)}</p>
      {isNarrowed && (
        <Link className="button small" to={{ state: null, agency: null, q: null }}>
          {t('empty.widen')}
        </Link>
      )}
    </div>
  );
}
