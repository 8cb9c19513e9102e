import type { CommentView, ReplyView } from '@app/intake';
import type { Lists } from '../lists.service.js';
import { useSite } from '../site-context.js';
import { CommentWords, Speaker } from './comment-words.js';

interface ListProps {
  comments: CommentView[];
  lists: Lists;
  /** The address at which a comment is answered; none where the list is only a part. */
  replyAddress?: (id: string) => string;
  /** The same for where it is reported: back from there one is at the same place of the list. */
  reportAddress?: (id: string) => string;
}

/** Comments with the answers to each. */
export function CommentList({ comments, ...props }: ListProps) {
  const { t } = useSite();
  return (
    <ol className="comments">
      {comments.map((comment) => (
        <li key={comment.id} id={`comment-${comment.id}`}>
          <OneComment comment={comment} {...props} />
          {comment.replies.length > 0 && (
            <ol className="comments replies" aria-label={t('comment.replies')}>
              {comment.replies.map((reply) => (
                <li key={reply.id} id={`comment-${reply.id}`}>
                  <OneComment comment={reply} {...props} />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}

interface OneProps extends Omit<ListProps, 'comments'> {
  comment: ReplyView;
}

function OneComment({ comment, lists, replyAddress, reportAddress }: OneProps) {
  return (
    <article className={comment.role === 'official' ? 'comment is-official' : 'comment'}>
      {comment.state !== 'gone' && (
        <p className="row speaker">
          <Speaker comment={comment} lists={lists} />
        </p>
      )}
      <CommentWords comment={comment} lists={lists} />
      {replyAddress && reportAddress && (
        <Acts comment={comment} replyAddress={replyAddress} reportAddress={reportAddress} />
      )}
    </article>
  );
}

/** Each link says whose comment it is about to whoever hears it alone. */
function Acts({ comment, replyAddress, reportAddress }: Required<Omit<OneProps, 'lists'>>) {
  const { t } = useSite();
  const { id, allowed, isMine, speaker } = comment;
  const whose = <span className="visually-hidden"> ({t('comment.number', { speaker })})</span>;
  if (allowed.length === 0) return null;
  return (
    <p className="row">
      {allowed.includes('reply') && (
        <a href={replyAddress(id)}>
          {t('comment.reply')}
          {whose}
        </a>
      )}
      {isMine && (
        <a href={`/comments/${id}`}>
          {t(allowed.includes('object') ? 'comment.object' : 'comment.change')}
          {whose}
        </a>
      )}
      {allowed.includes('report') && (
        <a href={reportAddress(id)}>
          {t('comment.report')}
          {whose}
        </a>
      )}
    </p>
  );
}
