import type { PageName } from '../address/address.js';
import { Link } from '../address/link.js';
import { useAddress } from '../address/use-address.js';
import { useApprovals } from '../approval/use-approvals.js';
import { isToAnswer, useCrossings } from '../crossings/use-crossings.js';
import { useText } from '../language/use-text.js';
import { SettingsMenu } from './settings-menu.js';
import { NEEDED } from './use-may.js';
import type { Account } from './use-session.js';

/** In the order in which they stand, with the text that names each. */
const TITLES: [PageName, string][] = [
  ['queue', 'queue.title'],
  ['approvals', 'approval.title'],
  ['paper', 'paper.title'],
  ['crossings', 'crossing.title'],
  ['governments', 'governments.title'],
  ['jobs', 'jobs.title'],
  ['delegations', 'delegation.title'],
  ['tokens', 'tokens.title'],
];

/**
 * The pages that are open to this account; beside the signatures and what other governments recommend, how many wait.
 * What is set for the tenant has a menu of its own.
 */
export function PagesNav({ account }: { account: Account }) {
  const { t } = useText();
  const { page } = useAddress();
  const has = (name: PageName) => account.permissions.includes(NEEDED[name]);
  const { data: waiting = [] } = useApprovals(has('approvals'));
  const { data: came = [] } = useCrossings('received', has('crossings'));
  const counts: Partial<Record<PageName, [count: number, unit: string]>> = {
    approvals: [waiting.length, 'approval.waiting_unit'],
    crossings: [came.filter(isToAnswer).length, 'crossing.waiting_unit'],
  };
  return (
    <nav className="pages" aria-label={t('session.pages')}>
      {TITLES.filter(([name]) => has(name)).map(([name, title]) => {
        const [count, unit] = counts[name] ?? [0, ''];
        return (
          <Link
            key={name}
            to={{ page: name, q: null, year: null }}
            aria-current={page === name ? 'page' : undefined}
          >
            {t(title)}
            {count > 0 && (
              <span className="count">
                {count}
                <span className="unseen">{t(unit, { count })}</span>
              </span>
            )}
          </Link>
        );
      })}
      <SettingsMenu account={account} />
    </nav>
  );
}
