import { useText } from '../language/use-text.js';
import { Lone } from './lone.js';
import { ProviderLink } from './provider-link.js';
import { SignInForm } from './sign-in-form.js';

/** What whoever is not signed in sees, at any address of the console. */
export function SignInPage() {
  const { t } = useText();
  return (
    <Lone title={t('session.sign_in')}>
      <p className="quiet">{t('session.who_signs_in')}</p>
      <SignInForm />
      <ProviderLink />
    </Lone>
  );
}
