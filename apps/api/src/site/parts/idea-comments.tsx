import type { CommentPage, IdeaView } from '@app/intake';
import type { Lists } from '../lists.service.js';
import { addressWith } from '../address-with.js';
import { useSite } from '../site-context.js';
import { CommentList } from './comment-list.js';

interface CommentsProps {
  idea: IdeaView;
  /** The latest ones. */
  comments: CommentPage;
  lists: Lists;
  token?: string;
}

/** What was said to an idea last, and the way to all of it. Where nothing was and nothing can be, no word of it. */
export function IdeaComments({ idea, comments, lists, token }: CommentsProps) {
  const { t } = useSite();
  const { items, count, closedBy } = comments;
  if (items.length === 0 && closedBy) return null;
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{t('comment.title', { count })}</h2>
      {items.length > 0 ? (
        <>
          <p className="quiet">{t('comment.latest')}</p>
          <CommentList comments={items} lists={lists} />
        </>
      ) : (
        <p>{t('comment.none_advice')}</p>
      )}
      <p>
        <a className="button secondary" href={addressWith(`/ideas/${idea.id}/comments`, { token })}>
          {t(items.length > 0 ? 'comment.all' : 'comment.first')}
        </a>
      </p>
    </section>
  );
}

/** For whoever finds that an idea should not be seen. */
export function ReportIdea({ idea }: { idea: IdeaView }) {
  const { t } = useSite();
  if (idea.status !== 'submitted' || idea.isHidden || idea.isMine) return null;
  return (
    <p className="quiet">
      <a href={`/ideas/${idea.id}/report`}>{t('report.this_idea')}</a>
    </p>
  );
}
