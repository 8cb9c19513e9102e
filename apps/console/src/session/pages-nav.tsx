import { Link } from '../address/link.js';
import { useAddress } from '../address/use-address.js';
import { useApprovals } from '../approval/use-approvals.js';
import { isToAnswer, useCrossings } from '../crossings/use-crossings.js';
import { useText } from '../language/use-text.js';
import { isAdministrator, seesAll } from './is-staff.js';
import { SettingsMenu } from './settings-menu.js';
import type { Account } from './use-session.js';

/**
 * The pages of the console; beside the signatures and what other governments recommend, how many wait. What
 * administrators set has a menu of its own.
 */
export function PagesNav({ account }: { account: Account }) {
  const { t } = useText();
  const { page } = useAddress();
  const { data: waiting = [] } = useApprovals();
  const { data: came = [] } = useCrossings('received', seesAll(account));
  const toAnswer = came.filter(isToAnswer);
  const current = (name: string) => (page === name ? 'page' : undefined);
  return (
    <nav className="pages" aria-label={t('session.pages')}>
      <Link to={{ page: 'queue' }} aria-current={current('queue')}>
        {t('queue.title')}
      </Link>
      <Link to={{ page: 'approvals' }} aria-current={current('approvals')}>
        {t('approval.title')}
        {waiting.length > 0 && (
          <span className="count">
            {waiting.length}
            <span className="unseen">{t('approval.waiting_unit', { count: waiting.length })}</span>
          </span>
        )}
      </Link>
      <Link to={{ page: 'paper' }} aria-current={current('paper')}>
        {t('paper.title')}
      </Link>
      {seesAll(account) && (
        <Link to={{ page: 'crossings' }} aria-current={current('crossings')}>
          {t('crossing.title')}
          {toAnswer.length > 0 && (
            <span className="count">
              {toAnswer.length}
              <span className="unseen">{t('crossing.waiting_unit', { count: toAnswer.length })}</span>
            </span>
          )}
        </Link>
      )}
      <Link to={{ page: 'tokens' }} aria-current={current('tokens')}>
        {t('tokens.title')}
      </Link>
      {isAdministrator(account) && <SettingsMenu />}
    </nav>
  );
}
