import type { ReactNode } from 'react';
import { useAgencies } from '../catalogue/use-catalogue.js';
import { Finder } from '../finder/finder.js';
import { LanguageSwitch } from '../language/language-switch.js';
import { useText } from '../language/use-text.js';
import { useLive } from '../live/use-live.js';
import mark from '../look/mark.svg';
import { StatusLine } from '../status/status-line.js';
import { watchesOnly } from './is-staff.js';
import { PagesNav } from './pages-nav.js';
import { type Account, useSignOut } from './use-session.js';

/** The console around its page: where one is, who one is, and the way out. */
export function Frame({ account, children }: { account: Account; children: ReactNode }) {
  const { t } = useText();
  useLive();
  return (
    <div className="frame">
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <header className="bar">
        <a className="brand" href="/" title={t('session.to_site')}>
          <img src={mark} alt="" width="28" height="28" />
          <span>{t('console')}</span>
        </a>
        <PagesNav account={account} />
        <StatusLine />
        <Finder account={account} />
        <Person account={account} />
      </header>
      {watchesOnly(account) && (
        <aside className="notice watching" aria-label={t('session.watching_name')}>
          {t('session.watching')}
        </aside>
      )}
      {children}
    </div>
  );
}

function Person({ account }: { account: Account }) {
  const { t, nameOf } = useText();
  const { mutate: signOut } = useSignOut();
  const agency = useAgencies().find(({ code }) => code === account.agencyCode);
  const role = account.roles.findLast((held) => held !== 'citizen');
  return (
    <div className="person">
      <span className="person-name">
        {agency && <span className="quiet">{nameOf(agency)}</span>}{' '}
        <a href="/account" title={t('session.account')}>
          <strong>{account.name}</strong>
        </a>{' '}
        {role && <span className="quiet">{t(`role.${role}`)}</span>}
      </span>
      <LanguageSwitch />
      <button type="button" className="quiet-button" onClick={() => signOut()}>
        {t('session.sign_out')}
      </button>
    </div>
  );
}
