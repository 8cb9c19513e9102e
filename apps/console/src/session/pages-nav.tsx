import type { PageName } from '../address/address.js';
import { Link } from '../address/link.js';
import { useAddress } from '../address/use-address.js';
import { useApprovals } from '../approval/use-approvals.js';
import { isToAnswer, useCrossings } from '../crossings/use-crossings.js';
import { useText } from '../language/use-text.js';
import { useHeldIdeas } from '../moderation/use-held.js';
import { useComments, useReportedIdeas } from '../moderation/use-moderation.js';
import { lengthOf } from '../moderation/use-waiting.js';
import { Count } from './count.js';
import { titleOf } from './page-titles.js';
import { SettingsMenu } from './settings-menu.js';
import { NEEDED } from './use-may.js';
import type { Account } from './use-session.js';

/** In the order in which they stand. */
const PAGES: PageName[] = [
  ...(['queue', 'approvals', 'moderation', 'paper', 'templates', 'crossings', 'figures'] as const),
  ...(['governments', 'delegations', 'tokens'] as const),
];

/**
 * The pages that are open to this account; beside the signatures, what other governments recommend and what was reported, how many wait.
 * What is set for the tenant has a menu of its own.
 */
export function PagesNav({ account }: { account: Account }) {
  const { t } = useText();
  const { page } = useAddress();
  const has = (name: PageName) => account.permissions.includes(NEEDED[name]);
  const { data: waiting = [] } = useApprovals(has('approvals'));
  const { data: came = [] } = useCrossings('received', has('crossings'));
  const { data: comments } = useComments('waiting', has('moderation'));
  const { data: ideas } = useReportedIdeas(has('moderation'));
  const { data: held } = useHeldIdeas(account.permissions.includes('ideas.release'));
  const counts: Partial<Record<PageName, [count: number, unit: string]>> = {
    approvals: [waiting.length, 'approval.waiting_unit'],
    crossings: [came.filter(isToAnswer).length, 'crossing.waiting_unit'],
    moderation: [lengthOf(comments) + lengthOf(ideas) + lengthOf(held), 'moderation.waiting_unit'],
  };
  return (
    <nav className="pages" aria-label={t('session.pages')}>
      {pagesOf(account).map((name) => {
        const [count, unit] = counts[name] ?? [0, ''];
        return (
          <Link
            key={name}
            to={{ page: name, q: null, year: null }}
            aria-current={page === name ? 'page' : undefined}
          >
            {t(titleOf(name))}
            <Count count={count} unit={unit} />
          </Link>
        );
      })}
      <SettingsMenu account={account} />
    </nav>
  );
}

/** Background work is what operators are there for; with others it stands among the settings. */
function pagesOf({ permissions }: Account): PageName[] {
  const open = PAGES.filter((name) => permissions.includes(NEEDED[name]));
  return permissions.includes('tenants.manage') ? [...open, 'jobs'] : open;
}
