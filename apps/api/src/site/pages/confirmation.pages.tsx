import { Form, Hidden } from '../forms/form.js';
import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

interface ConfirmationProps {
  id: string;
  title: string;
  status: string;
  trackingNumber: string;
  token: string;
}

/** The page behind the link in the mail: the idea's title and one button. */
export function ConfirmationPage({ id, title, status, trackingNumber, token }: ConfirmationProps) {
  const { t } = useSite();
  if (status !== 'unconfirmed')
    return (
      <Layout title={t(`confirm.${status}`)}>
        <h1>{t(`confirm.${status}`)}</h1>
        <p className="lead">{title}</p>
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
      <p className="lead">{title}</p>
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
