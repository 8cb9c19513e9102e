import { useText } from '../language/use-text.js';
import { Lone } from './lone.js';
import { type Account, useSignOut } from './use-session.js';

/** What a citizen sees who comes here. */
export function StaffOnlyPage({ account }: { account: Account }) {
  const { t } = useText();
  const { mutate: signOut } = useSignOut();
  return (
    <Lone title={t('session.staff_only')}>
      <p>{t('session.staff_only_why', { name: account.name })}</p>
      <p className="row">
        <a className="button primary" href="/">
          {t('session.to_site')}
        </a>
        <button type="button" className="button" onClick={() => signOut()}>
          {t('session.sign_out')}
        </button>
      </p>
    </Lone>
  );
}
