import type { ReplyView } from '@app/intake';
import type { Lists } from '../lists.service.js';
import { useSite } from '../site-context.js';
import { Instant } from './day.js';
import { useNameOf } from './say.js';
import { Text } from './text.js';

/** Who speaks: nobody is named, but one can tell people apart, and knows whom one hears. */
export function Speaker({ comment, lists }: { comment: ReplyView; lists: Lists }) {
  const { t } = useSite();
  const nameOf = useNameOf();
  const { role, agencyCode, speaker, isMine } = comment;
  const agency = lists.agencies.find(({ code }) => code === agencyCode);
  const name =
    role === 'official'
      ? agency
        ? nameOf(agency)
        : t('comment.official')
      : role === 'proposer'
        ? t('comment.proposer')
        : t('comment.citizen', { speaker });
  return (
    <>
      <strong>{name}</strong>
      {role === 'official' && <span className="tag good">{t('comment.official_tag')}</span>}
      {isMine && <span className="tag">{t('comment.mine')}</span>}
    </>
  );
}

/** What was said, or why it is not to be read. */
export function CommentWords({ comment, lists }: { comment: ReplyView; lists: Lists }) {
  const { t } = useSite();
  const nameOf = useNameOf();
  const { state, text, hiddenReason, heldUntil, writtenAt, editedAt } = comment;
  const ground = lists.reasons.find(({ code }) => code === hiddenReason);
  return (
    <>
      {state === 'gone' && <p className="quiet">{t('comment.gone')}</p>}
      {state === 'held' && <p className="quiet">{t('comment.held')}</p>}
      {state === 'hidden' && (
        <p className="quiet">
          {t('comment.hidden')}
          {ground && ` ${t('comment.ground', { ground: nameOf(ground) })}`}
        </p>
      )}
      {text !== null && <Text>{text}</Text>}
      {heldUntil && (
        <p className="quiet">
          {t('comment.held_until')} <Instant value={heldUntil} />
        </p>
      )}
      {state !== 'gone' && (
        <p className="quiet">
          <Instant value={writtenAt} /> {editedAt && t('comment.edited')}
        </p>
      )}
    </>
  );
}
