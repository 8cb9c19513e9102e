import { In, IsNull } from 'typeorm';
import { NotFound, PLANNED_ONCE, type Transaction } from '@app/platform';
import { Idea } from '../ideas/idea.entity.js';
import { intakeReasons } from '../intake.errors.js';
import { Comment } from './comment.entity.js';
import { commentReasons } from './comments.errors.js';
import { Report, type Settlement } from './report.entity.js';

const lock = { mode: 'for_no_key_update' } as const;

/** An idea, held against other comments until the transaction ends. */
export async function lockIdea(tx: Transaction, tenantId: string, id: string): Promise<Idea> {
  const idea = await tx.findOne(Idea, { where: { tenantId, id }, lock });
  if (!idea) throw new NotFound(intakeReasons.idea_not_found);
  return idea;
}

/** A comment that is still there, held with its idea: the idea first, so that two writers wait instead of blocking. */
export async function lockComment(
  tx: Transaction,
  tenantId: string,
  id: string,
): Promise<{ idea: Idea; comment: Comment }> {
  const { ideaId } = await findComment(tx, tenantId, id);
  const idea = await lockIdea(tx, tenantId, ideaId);
  const comment = await tx.findOneOrFail(Comment, { where: { tenantId, id }, lock });
  if (comment.goneAt) throw new NotFound(commentReasons.comment_not_found);
  return { idea, comment };
}

/** A comment that is still there. */
export async function findComment(tx: Transaction, tenantId: string, id: string): Promise<Comment> {
  const comment = await tx.findOneBy(Comment, { tenantId, id });
  if (!comment || comment.goneAt) throw new NotFound(commentReasons.comment_not_found);
  return comment;
}

/** Whether everybody may read it. */
export const isInView = ({ goneAt, heldUntil, hiddenReason }: Comment): boolean =>
  goneAt === null && heldUntil === null && hiddenReason === null;

/** Writes a change of a comment and what it makes of the number that its idea keeps. */
export async function changeComment(
  tx: Transaction,
  before: Comment,
  change: Partial<Comment>,
): Promise<void> {
  const { tenantId, id, ideaId } = before;
  await tx.update(Comment, { tenantId, id }, change);
  const by = Number(isInView({ ...before, ...change })) - Number(isInView(before));
  if (by !== 0) await tx.increment(Idea, { tenantId, id: ideaId }, 'commentCount', by);
}

/** Ends what was reported of a comment, or of an idea, and still waits; gives how many there were. */
export async function settleReports(
  tx: Transaction,
  tenantId: string,
  { ideaId, commentId }: { ideaId: string; commentId: string | null },
  settlement: Settlement,
  settledAt: Date,
): Promise<number> {
  const { affected } = await tx.update(
    Report,
    { tenantId, ideaId, commentId: commentId ?? IsNull(), settledAt: IsNull() },
    { settledAt, settlement },
  );
  return affected ?? 0;
}

/** Answers to these comments, oldest first. */
export async function repliesTo(tx: Transaction, tenantId: string, ids: string[]): Promise<Comment[]> {
  if (ids.length === 0) return [];
  return tx.find(Comment, { where: { tenantId, parentId: In(ids) }, order: { id: 'ASC' } });
}

/**
 * A page of comments that answer none, from one end or the other. What its author took back is passed over, unless
 * somebody answered it.
 */
export async function pageOf(
  tx: Transaction,
  tenantId: string,
  ideaId: string,
  { sort, after, most }: { sort: 'oldest' | 'newest'; after?: string; most: number },
): Promise<Comment[]> {
  const isAscending = sort === 'oldest';
  const query = tx
    .createQueryBuilder(Comment, 'c')
    .comment(PLANNED_ONCE)
    .where('c.tenantId = :tenantId and c.ideaId = :ideaId and c.parentId is null', { tenantId, ideaId })
    .andWhere(
      `(c.goneAt is null or exists (select 1 from intake.comments r
        where r.tenant_id = c.tenant_id and r.parent_id = c.id and r.gone_at is null))`,
    )
    .orderBy('c.id', isAscending ? 'ASC' : 'DESC')
    .limit(most);
  if (after) query.andWhere(`c.id ${isAscending ? '>' : '<'} :after`, { after });
  return query.getMany();
}
