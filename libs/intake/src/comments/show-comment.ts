import { type Actor, watchesOnly } from '@app/platform';
import type { Idea } from '../ideas/idea.entity.js';
import type { Comment } from './comment.entity.js';
import type { CommentAct, ReplyView } from './comment-view.dto.js';
import { isInView } from './comments.queries.js';

const EDIT_MINUTES = 15;

/** Until when its author may write it anew. */
export const editableUntil = ({ writtenAt }: Pick<Comment, 'writtenAt'>): Date =>
  new Date(writtenAt.getTime() + EDIT_MINUTES * 60_000);

/** Whether its author may still object to its being hidden: once, and in time. */
export const mayObject = ({ hiddenReason, objectBy, objectedAt }: Comment, now: Date): boolean =>
  hiddenReason !== null && objectedAt === null && objectBy !== null && now <= objectBy;

/** A comment for one onlooker: its text where it is in view, and to its author as long as it is there. */
export function showComment(
  comment: Comment,
  idea: Idea,
  { actor, now, isOpen }: { actor: Actor; now: Date; isOpen: boolean },
): ReplyView {
  const { id, ideaId, parentId, speaker, agencyCode, hiddenReason, writtenAt, editedAt, accountId } = comment;
  const isMine = accountId !== null && accountId === actor.accountId && !comment.goneAt;
  const isShown = isInView(comment);
  const isOfProposer = accountId !== null && accountId === idea.accountId && !idea.erasedAt;
  const may: [CommentAct, boolean][] = [
    ['reply', isOpen && isShown && parentId === null],
    ['edit', isMine && isShown && now <= editableUntil(comment)],
    ['take_back', isMine],
    ['report', !isMine && isShown],
    ['object', isMine && mayObject(comment, now)],
  ];
  const isHere = actor.kind === 'account' && !watchesOnly(actor);
  return {
    ...{ id, ideaId, parentId, speaker, agencyCode, hiddenReason, writtenAt, editedAt, isMine },
    role: comment.isOfficial ? 'official' : isOfProposer ? 'proposer' : 'citizen',
    state: comment.goneAt ? 'gone' : hiddenReason ? 'hidden' : comment.heldUntil ? 'held' : 'shown',
    text: isShown || isMine ? comment.text : null,
    editableUntil: isMine ? editableUntil(comment) : null,
    heldUntil: isMine ? comment.heldUntil : null,
    objectBy: isMine && hiddenReason ? comment.objectBy : null,
    objection: isMine && comment.objectedAt ? (comment.objectionOutcome ?? 'waiting') : null,
    allowed: isHere ? may.filter(([, holds]) => holds).map(([act]) => act) : [],
  };
}
