import { INVITATION_DAYS } from '@app/identity';
import type { Answer } from '@app/platform';
import { ErrorSummary } from '../forms/error-summary.js';
import { TextField } from '../forms/fields.js';
import { Form, Hidden } from '../forms/form.js';
import { NewPasswordField } from '../forms/new-password-field.js';
import { pick, type Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

interface InvitationProps {
  id: string;
  invited: { email: string; roles: string[] };
  typed: Typed;
  answer?: Answer | null;
}

/** Asks whoever was invited for a name and a password. */
export function InvitationPage({ id, invited: { email, roles }, typed, answer = null }: InvitationProps) {
  const { t } = useSite();
  return (
    <Layout title={t('invitation.title')} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} />
      <h1>{t('invitation.title')}</h1>
      <p className="lead">{t('invitation.lead', { site: t('site.name') })}</p>
      <dl className="small-print">
        <dt>{t('field.email.label')}</dt>
        <dd>{email}</dd>
        <dt>{t('invitation.roles')}</dt>
        <dd>{roles.map((role) => t(`invitation.role.${role}`)).join(', ')}</dd>
      </dl>
      <Form action={`/invitations/${id}`} typed={typed} answer={answer} className="slim">
        <Hidden typed={pick(typed, ['token'])} />
        <TextField name="name" autoComplete="name" maxLength={100} label={t('invitation.name')} />
        <NewPasswordField label={t('field.password.label')} />
        <button className="button" type="submit">
          {t('invitation.join')}
        </button>
      </Form>
    </Layout>
  );
}

/** The link is wrong, used, withdrawn or too old. */
export function InvitationLostPage() {
  const { t } = useSite();
  return (
    <Layout title={t('invitation.lost')}>
      <h1>{t('invitation.lost')}</h1>
      <p className="lead">{t('invitation.lost_lead', { days: INVITATION_DAYS })}</p>
      <p>
        <a className="button" href="/sign-in">
          {t('layout.sign_in')}
        </a>
      </p>
    </Layout>
  );
}
