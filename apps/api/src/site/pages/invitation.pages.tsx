import { INVITATION_DAYS, type Invited } from '@app/identity';
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
  invited: Invited;
  typed: Typed;
  answer?: Answer | null;
}

/** Asks whoever was invited, or wishes to open an account, for a name and a password. */
export function InvitationPage({ id, invited, typed, answer = null }: InvitationProps) {
  const { t } = useSite();
  const { email, roles, isOwn } = invited;
  const title = t(isOwn ? 'join.title' : 'invitation.title');
  return (
    <Layout title={title} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} />
      <h1>{title}</h1>
      <p className="lead">{isOwn ? t('join.last') : t('invitation.lead', { site: t('site.name') })}</p>
      <dl className="small-print">
        <dt>{t('field.email.label')}</dt>
        <dd>{email}</dd>
        {!isOwn && (
          <>
            <dt>{t('invitation.roles')}</dt>
            <dd>{roles.map((role) => t(`invitation.role.${role}`)).join(', ')}</dd>
          </>
        )}
      </dl>
      <Form action={`/invitations/${id}`} typed={typed} answer={answer} className="slim">
        <Hidden typed={pick(typed, ['token'])} />
        <TextField name="name" autoComplete="name" maxLength={100} label={t('invitation.name')} />
        <NewPasswordField label={t('field.password.label')} />
        <button className="button" type="submit">
          {t(isOwn ? 'join.open' : 'invitation.join')}
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
      <p className="row">
        <a className="button" href="/sign-in">
          {t('layout.sign_in')}
        </a>
        <a className="button secondary" href="/join">
          {t('join.again')}
        </a>
      </p>
    </Layout>
  );
}
