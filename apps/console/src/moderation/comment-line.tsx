import { Link } from '../address/link.js';
import { useNames } from '../catalogue/use-names.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { useHeadingAfter } from '../look/use-heading-after.js';
import { CommentActs } from './comment-acts.js';
import { CommentHistory } from './comment-history.js';
import { ReportList } from './report-list.js';
import type { ModeratedComment } from './use-moderation.js';

/** A comment with its idea, what was reported of it, what its author says, and what can be decided. */
export function CommentLine({ comment }: { comment: ModeratedComment }) {
  const { language, t } = useText();
  const names = useNames();
  const line = useHeadingAfter<HTMLLIElement>();
  const { idea, text, speaker, isOfficial, writtenAt, heldUntil, hiddenReason, objection, reports } = comment;
  return (
    <li ref={line} className="approval">
      <div className="approval-words">
        <p className="approval-title">
          <Link to={{ page: 'queue', caseId: idea.id }}>{idea.title}</Link>
        </p>
        <p className="crossing-head">
          {heldUntil && <strong className="tag waiting">{t('moderation.held')}</strong>}
          {hiddenReason && (
            <strong className="tag ended">
              {t('moderation.hidden', { ground: names.reason(hiddenReason) })}
            </strong>
          )}
          {objection && <strong className="tag busy">{t('moderation.objected')}</strong>}
          <span className="quiet">
            {t(isOfficial ? 'moderation.official' : 'moderation.citizen', { speaker })}{' '}
            <time dateTime={writtenAt}>{formatInstant(writtenAt, language)}</time>
          </span>
        </p>
        <blockquote className="moderated words">{text}</blockquote>
        {heldUntil && (
          <p className="quiet">{t('moderation.held_until', { at: formatInstant(heldUntil, language) })}</p>
        )}
        <ReportList reports={reports} />
        {objection && (
          <>
            <h3>{t('moderation.objection')}</h3>
            <p className="words">{objection}</p>
          </>
        )}
        <CommentHistory comment={comment} />
        <CommentActs comment={comment} />
      </div>
    </li>
  );
}
