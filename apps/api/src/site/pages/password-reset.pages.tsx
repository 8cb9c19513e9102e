import { RESET_MINUTES } from '@app/identity';
import type { Answer } from '@app/platform';
import { ErrorSummary } from '../forms/error-summary.js';
import { TextField } from '../forms/fields.js';
import { Form, Hidden } from '../forms/form.js';
import { NewPasswordField } from '../forms/new-password-field.js';
import { pick, type Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

/** Asks where to send the link. */
export function AskResetPage({ typed, answer = null }: { typed: Typed; answer?: Answer | null }) {
  const { t } = useSite();
  return (
    <Layout title={t('reset.title')} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} />
      <h1>{t('reset.title')}</h1>
      <p className="lead">{t('reset.lead')}</p>
      <Form action="/password-reset" typed={typed} answer={answer} className="slim">
        <TextField name="email" type="email" autoComplete="username" />
        <button className="button" type="submit">
          {t('reset.ask')}
        </button>
      </Form>
    </Layout>
  );
}

/** The same for every address. */
export function ResetSentPage() {
  const { t } = useSite();
  return (
    <Layout title={t('reset.sent')}>
      <h1>{t('reset.sent')}</h1>
      <p className="lead">{t('reset.sent_lead', { minutes: RESET_MINUTES })}</p>
      <p>{t('reset.sent_none')}</p>
      <p>
        <a className="button secondary" href="/sign-in">
          {t('layout.sign_in')}
        </a>
      </p>
    </Layout>
  );
}

interface NewPasswordProps {
  address: string;
  typed: Typed;
  answer?: Answer | null;
}

/** Asks for the new password. */
export function NewPasswordPage({ address, typed, answer = null }: NewPasswordProps) {
  const { t } = useSite();
  return (
    <Layout title={t('reset.new')} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} />
      <h1>{t('reset.new')}</h1>
      <Form action={address} typed={typed} answer={answer} className="slim">
        <Hidden typed={pick(typed, ['token'])} />
        <NewPasswordField />
        <button className="button" type="submit">
          {t('reset.set')}
        </button>
      </Form>
    </Layout>
  );
}

/** The link is wrong, used, or too old. */
export function ResetLostPage() {
  const { t } = useSite();
  return (
    <Layout title={t('reset.lost')}>
      <h1>{t('reset.lost')}</h1>
      <p className="lead">{t('reset.lost_lead', { minutes: RESET_MINUTES })}</p>
      <p>
        <a className="button" href="/password-reset">
          {t('reset.again')}
        </a>
      </p>
    </Layout>
  );
}
