import type { Followed } from '@app/intake';
import { Form, Hidden } from '../forms/form.js';
import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

interface StopProps {
  id: string;
  token: string;
  followed: Followed;
}

/** The page behind the link in the mail: the idea's title and one button. */
export function StopPage({ id, token, followed: { ideaId, title, language } }: StopProps) {
  const { t } = useSite();
  return (
    <Layout title={t('follow.stop.title')}>
      <h1>{t('follow.stop.title')}</h1>
      {title && (
        <p className="lead" lang={language}>
          {title}
        </p>
      )}
      <p>{t('follow.stop.note')}</p>
      <Form action={`/follows/${id}/stop`}>
        <Hidden typed={{ token }} />
        <div className="row">
          <button className="button" type="submit">
            {t('follow.stop.button')}
          </button>
          {title && <a href={`/ideas/${ideaId}`}>{t('follow.stop.see')}</a>}
        </div>
      </Form>
    </Layout>
  );
}

export function StoppedPage() {
  const { t } = useSite();
  return (
    <Layout title={t('follow.stop.stopped')}>
      <h1>{t('follow.stop.stopped')}</h1>
      <p className="lead">{t('follow.stop.stopped_note')}</p>
      <p>
        <a href="/ideas">{t('layout.ideas')}</a>
      </p>
    </Layout>
  );
}

/** The link is wrong, or did its work before. */
export function NothingToStopPage() {
  const { t } = useSite();
  return (
    <Layout title={t('follow.stop.lost')}>
      <h1>{t('follow.stop.lost')}</h1>
      <p className="lead">{t('follow.stop.lost_note')}</p>
      <p>
        <a href="/ideas">{t('layout.ideas')}</a>
      </p>
    </Layout>
  );
}
