import type { Answer } from '@app/platform';
import { ErrorSummary } from '../forms/error-summary.js';
import { TextField } from '../forms/fields.js';
import { Form, Hidden } from '../forms/form.js';
import { pick, type Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import { ProviderLink, type ProviderName } from '../parts/provider-link.js';
import { useNameOf } from '../parts/say.js';
import { useSite } from '../site-context.js';

interface SignInProps {
  typed: Typed;
  /** Where one may sign in instead. */
  provider: ProviderName | null;
  /** Ideas can be sent without an account. */
  isOpenToGuests: boolean;
  answer?: Answer | null;
  /** What was just done, told once on top. */
  done?: string;
}

const TOLD = ['password_set', 'joined'];

/** Asks for e-mail address and password, or leads to the provider. */
export function SignInPage({ typed, provider, isOpenToGuests, answer = null, done }: SignInProps) {
  const { t } = useSite();
  return (
    <Layout title={t('layout.sign_in')} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} />
      {TOLD.includes(done ?? '') && (
        <div className="banner" role="status">
          <p>{t(`sign_in.done.${done}`)}</p>
        </div>
      )}
      <h1>{t('layout.sign_in')}</h1>
      <p className="lead">
        {t('sign_in.lead')} {isOpenToGuests && t('sign_in.no_need')}
      </p>
      <Form action="/sign-in" typed={typed} answer={answer} className="slim">
        <Hidden typed={pick(typed, ['next'])} />
        <TextField name="email" type="email" autoComplete="username" />
        <TextField name="password" type="password" autoComplete="current-password" />
        <button className="button" type="submit">
          {t('layout.sign_in')}
        </button>
      </Form>
      <p>
        <a href="/password-reset">{t('sign_in.forgot')}</a>
      </p>
      <p>
        {t('join.none_yet')} <a href="/join">{t('join.title')}</a>
      </p>
      {provider && (
        <section aria-labelledby="elsewhere">
          <h2 id="elsewhere">{t('sign_in.elsewhere')}</h2>
          <ProviderLink provider={provider} next={typed.next} />
        </section>
      )}
    </Layout>
  );
}

/** Signed out here; at the provider one may still be signed in. */
export function SignedOutPage({ provider, to }: { provider: ProviderName | null; to: string | null }) {
  const { t } = useSite();
  const nameOf = useNameOf();
  return (
    <Layout title={t('sign_out.title')}>
      <h1>{t('sign_out.title')}</h1>
      {provider && to && (
        <>
          <p className="lead">{t('sign_out.elsewhere', { name: nameOf(provider) })}</p>
          <p>
            <a className="button" href={to} rel="external">
              {t('sign_out.go', { name: nameOf(provider) })}
            </a>
          </p>
        </>
      )}
      <p>
        <a href="/">{t('error.home')}</a>
      </p>
    </Layout>
  );
}
