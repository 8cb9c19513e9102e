import type { CommentPage as Thread, IdeaView, ReplyView } from '@app/intake';
import type { Answer } from '@app/platform';
import { addressWith } from '../address-with.js';
import { ErrorSummary } from '../forms/error-summary.js';
import type { Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import type { Lists } from '../lists.service.js';
import { CommentForm } from '../parts/comment-form.js';
import { CommentList } from '../parts/comment-list.js';
import { useSite } from '../site-context.js';

interface CommentsProps {
  idea: IdeaView;
  thread: Thread;
  lists: Lists;
  /** The order, and where this page begins. */
  place: Typed;
  /** The comment that is about to be answered. */
  answered: ReplyView | null;
  /** How well whoever is signed in would have to be known; null where they are. */
  missing: string | null;
  typed: Typed;
  answer: Answer | null;
  done: string | null;
}

const DONE = ['written', 'taken_back', 'reported'];

/** What members say to an idea, and room to say something. */
export function CommentsPage({ idea, thread, lists, place, answer, done, ...form }: CommentsProps) {
  const { t } = useSite();
  const path = `/ideas/${idea.id}/comments`;
  const { token } = place;
  const addressOf = (more: Parameters<typeof addressWith>[1]) => addressWith(path, more);
  const sort = place.sort ?? 'oldest';
  const isPublic = idea.status === 'submitted' && !idea.isHidden;
  return (
    <Layout
      title={`${t('comment.title', { count: thread.count })}: ${idea.title}`}
      alert={answer ? t('form.error') : undefined}
      isIndexed={isPublic && !place.after && !token}
    >
      <ErrorSummary answer={answer} next={addressOf(place)} />
      {done && DONE.includes(done) && !answer && (
        <div className="banner" role="status">
          <p>{t(`comment.done.${done}`)}</p>
        </div>
      )}
      <p className="eyebrow" lang={idea.language}>
        <a href={addressWith(`/ideas/${idea.id}`, { token })}>{idea.title}</a>
      </p>
      <h1>{t('comment.title', { count: thread.count })}</h1>
      {thread.items.length > 0 && (
        <nav className="row" aria-label={t('comment.order')}>
          {(['oldest', 'newest'] as const).map((one) => (
            <a
              key={one}
              href={addressOf({ sort: one, token })}
              aria-current={one === sort ? 'true' : undefined}
            >
              {t(`comment.sort.${one}`)}
            </a>
          ))}
          {!thread.closedBy && <a href="#write">{t('comment.to_form')}</a>}
        </nav>
      )}
      {thread.items.length === 0 && (
        <div className="empty">
          <h2>{t('comment.none')}</h2>
          <p>{t(thread.closedBy ? `comment.closed.${thread.closedBy}` : 'comment.none_advice')}</p>
        </div>
      )}
      <CommentList
        comments={thread.items}
        lists={lists}
        replyAddress={(id) => `${addressOf({ ...place, reply: id })}#write`}
        reportAddress={(id) => addressWith(`/comments/${id}/report`, place)}
      />
      {(thread.next || place.after) && (
        <nav className="row pages" aria-label={t('comment.pages')}>
          {place.after && <a href={addressOf({ sort, token })}>{t('ideas.first_page')}</a>}
          {thread.next && (
            <a className="button secondary" rel="next" href={addressOf({ sort, after: thread.next, token })}>
              {t('comment.next_page')}
            </a>
          )}
        </nav>
      )}
      <CommentForm idea={idea} closedBy={thread.closedBy} lists={lists} answer={answer} {...form} />
    </Layout>
  );
}
