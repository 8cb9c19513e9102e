import type { NoticePage, NoticeView } from '@app/notifications';
import { Form } from '../forms/form.js';
import { formatInstant } from '../format-day.js';
import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

interface NoticesProps {
  page: NoticePage;
  isFirst: boolean;
  done?: string;
}

/** What a person was told, the latest first. */
export function NoticesPage({ page: { items, unread, next }, isFirst, done }: NoticesProps) {
  const { t } = useSite();
  return (
    <Layout title={t('notices.title')}>
      {done === 'read' && (
        <div className="banner" role="status">
          <p>{t('notices.done')}</p>
        </div>
      )}
      <h1>{t('notices.title')}</h1>
      {items.length > 0 && (
        <p className="lead">{unread > 0 ? t('notices.unread', { count: unread }) : t('notices.all_read')}</p>
      )}
      {unread > 0 && (
        <Form action="/my/notices/read">
          <button className="button secondary" type="submit">
            {t('notices.read_all')}
          </button>
        </Form>
      )}
      {items.length === 0 && (
        <div className="empty">
          <p>{t(isFirst ? 'notices.none' : 'notices.no_more')}</p>
        </div>
      )}
      <ul className="cards">
        {items.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} />
        ))}
      </ul>
      <p className="row">
        {next && (
          <a className="button secondary" href={`/my/notices?before=${next}`}>
            {t('notices.older')}
          </a>
        )}
        {!isFirst && <a href="/my/notices">{t('notices.latest')}</a>}
        <a href="/my">{t('notices.to_mine')}</a>
      </p>
    </Layout>
  );
}

function NoticeCard({ notice }: { notice: NoticeView }) {
  const { t, language } = useSite();
  const { title, ideaTitle, ideaLanguage, path, at, readAt } = notice;
  const what = title[language];
  return (
    <li className="card">
      {!readAt && <span className="tag">{t('notices.new')}</span>}
      <h2>{path ? <a href={path}>{what}</a> : what}</h2>
      {ideaTitle && <p lang={ideaLanguage ?? undefined}>{ideaTitle}</p>}
      <p className="facts">
        <time dateTime={at.toISOString()}>{formatInstant(at, language)}</time>
      </p>
    </li>
  );
}
