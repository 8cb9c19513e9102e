import { INVITATION_DAYS } from '@app/identity';
import type { Answer } from '@app/platform';
import { ErrorSummary } from '../forms/error-summary.js';
import { TextField } from '../forms/fields.js';
import { Form } from '../forms/form.js';
import type { Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

/** Asks for the address that an account is to be opened with. */
export function JoinPage({ typed, answer = null }: { typed: Typed; answer?: Answer | null }) {
  const { t } = useSite();
  return (
    <Layout title={t('join.title')} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} />
      <h1>{t('join.title')}</h1>
      <p className="lead">{t('join.lead')}</p>
      <Form action="/join" typed={typed} answer={answer} className="slim">
        <TextField name="email" type="email" autoComplete="email" />
        <p className="hint">{t('join.kept', { days: INVITATION_DAYS })}</p>
        <button className="button" type="submit">
          {t('join.ask')}
        </button>
      </Form>
      <p>
        {t('join.have')} <a href="/sign-in">{t('layout.sign_in')}</a>
      </p>
    </Layout>
  );
}

/** The same for every address. */
export function JoinSentPage() {
  const { t } = useSite();
  return (
    <Layout title={t('join.sent')}>
      <h1>{t('join.sent')}</h1>
      <p className="lead">{t('join.sent_lead', { days: INVITATION_DAYS })}</p>
      <p>{t('join.sent_none')}</p>
      <p>
        <a className="button secondary" href="/">
          {t('error.home')}
        </a>
      </p>
    </Layout>
  );
}
