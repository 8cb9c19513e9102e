import { UNCONFIRMED_HOURS } from '@app/intake';
import { Form, Hidden } from '../forms/form.js';
import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

interface ConfirmationProps {
  id: string;
  title: string;
  language: string;
  status: string;
  trackingNumber: string;
  token: string;
}

/** The page behind the link in the mail: the idea's title and one button. */
export function ConfirmationPage({ id, title, language, status, trackingNumber, token }: ConfirmationProps) {
  const { t } = useSite();
  if (status !== 'unconfirmed')
    return (
      <Layout title={t(`confirm.${status}`)}>
        <h1>{t(`confirm.${status}`)}</h1>
        <p className="lead" lang={language}>
          {title}
        </p>
        <p>
          <a className="button" href={`/track/${trackingNumber}`}>
            {t('confirm.see')}
          </a>
        </p>
      </Layout>
    );
  return (
    <Layout title={t('confirm.title')}>
      <h1>{t('confirm.title')}</h1>
      <p className="lead" lang={language}>
        {title}
      </p>
      <p>{t('confirm.note')}</p>
      <Form action={`/ideas/${id}/confirm`}>
        <Hidden typed={{ token }} />
        <button className="button large" type="submit">
          {t('confirm.button')}
        </button>
      </Form>
    </Layout>
  );
}

/** The link in the mail is wrong, or the idea behind it is gone. */
export function LinkLostPage() {
  const { t } = useSite();
  return (
    <Layout title={t('confirm.lost')}>
      <h1>{t('confirm.lost')}</h1>
      <p className="lead">{t('confirm.lost_whole')}</p>
      <p>{t('confirm.lost_gone', { days: UNCONFIRMED_HOURS / 24 })}</p>
      <p>
        <a className="button" href="/ideas/new">
          {t('idea.submit')}
        </a>
      </p>
    </Layout>
  );
}
