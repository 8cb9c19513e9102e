import type { Answer } from '@app/platform';
import { ErrorSummary } from '../forms/error-summary.js';
import { TextField } from '../forms/fields.js';
import { Form, Hidden } from '../forms/form.js';
import { pick, type Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

interface SignInProps {
  typed: Typed;
  answer?: Answer | null;
  /** What was just done, told once on top. */
  done?: string;
}

const TOLD = ['password_set', 'joined'];

/** Asks for e-mail address and password. */
export function SignInPage({ typed, answer = null, done }: SignInProps) {
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
      <p className="lead">{t('sign_in.lead')}</p>
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
    </Layout>
  );
}
