import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { type Actor, Clock, Database, Forbidden, Refused, STAFF, type Transaction } from '@app/platform';
import { clearDue, hashSalted, Ledger, newSalt } from '@app/ledger';
import { CaseFacts } from '@app/review';
import { findResidentNumbers } from '../ideas/find-resident-numbers.js';
import { Idea } from '../ideas/idea.entity.js';
import { IdeasService } from '../ideas/ideas.service.js';
import { once } from '../ideas/idempotency.js';
import type { CommentsQuery, WriteCommentDto } from './comment.dto.js';
import { Comment } from './comment.entity.js';
import type { CommentPage, CommentView, ReplyView } from './comment-view.dto.js';
import { CommentRulesService } from './comment-rules.service.js';
import { commentReasons } from './comments.errors.js';
import { commentEvents } from './comments.events.js';
import {
  changeComment,
  findComment,
  isInView,
  lockComment,
  lockIdea,
  pageOf,
  repliesTo,
  settleReports,
} from './comments.queries.js';
import { HOLD } from './reports.service.js';
import { editableUntil, showComment } from './show-comment.js';

const PAGE = 20;
const MOST_REPLIES = 30;

/** What members say to ideas. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly ideas: IdeasService,
    private readonly facts: CaseFacts,
    private readonly rules: CommentRulesService,
    private readonly clock: Clock,
  ) {}

  /** A page of the comments on an idea that this actor may see. Of a withheld idea there are none. */
  list(actor: Actor, ideaId: string, query: CommentsQuery): Promise<CommentPage> {
    const { sort = 'oldest', after, limit = PAGE, token } = query;
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      const idea = await this.ideas.seen(tx, actor, ideaId, token);
      const [closedBy, found] = await Promise.all([
        this.closedBy(tx, idea),
        pageOf(tx, tenantId, ideaId, { sort, after, most: limit + 1 }),
      ]);
      if (closedBy === 'withheld') return { items: [], next: null, count: 0, closedBy };
      const page = found.slice(0, limit);
      const replies = await repliesTo(
        tx,
        tenantId,
        page.map(({ id }) => id),
      );
      const onlooker = { actor, now: this.clock.now(), isOpen: closedBy === null };
      const items = page.map((comment): CommentView => {
        const answers = replies.filter(({ parentId, goneAt }) => parentId === comment.id && !goneAt);
        return {
          ...showComment(comment, idea, onlooker),
          replies: answers.map((reply) => showComment(reply, idea, onlooker)),
        };
      });
      const next = found.length > limit ? page.at(-1)!.id : null;
      return { items, next, count: idea.commentCount, closedBy };
    });
  }

  /**
   * One comment on an idea that this actor may see; their own also where they may not, to take it back or stand up for
   * it. Not found is one that was taken back.
   */
  find(actor: Actor, id: string): Promise<ReplyView> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      const comment = await findComment(tx, tenantId, id);
      const idea = isBy(actor, comment)
        ? await tx.findOneByOrFail(Idea, { tenantId, id: comment.ideaId })
        : await this.ideas.seen(tx, actor, comment.ideaId);
      return this.show(tx, actor, comment, idea);
    });
  }

  /**
   * Writes a comment, or the answer to one. Refuses where the idea takes none, an answer to an answer, the thirty-first
   * answer, and what looks like a resident number. With a key, a repetition gets the first answer.
   */
  write(actor: Actor, ideaId: string, dto: WriteCommentDto, key?: string): Promise<ReplyView> {
    refuseResidentNumbers(dto.text);
    return this.database.enter(actor, (tx) => {
      const work = () => this.insert(tx, actor, ideaId, dto);
      if (key === undefined) return work();
      const content = { ideaId, text: dto.text, parentId: dto.parentId ?? null };
      return once(tx, actor, { key, sender: '', content, at: this.clock.now() }, work);
    });
  }

  /** Writes it anew, within fifteen minutes and while it is in view. Only its author may. */
  edit(actor: Actor, id: string, text: string): Promise<ReplyView> {
    refuseResidentNumbers(text);
    return this.database.enter(actor, async (tx) => {
      const { comment, idea } = await this.own(tx, actor, id);
      const at = this.clock.now();
      if (!isInView(comment) || at > editableUntil(comment))
        throw new Refused(commentReasons.comment_edit_over);
      if (comment.text === text) return this.show(tx, actor, comment, idea);
      const salt = newSalt();
      const change = { text, salt, editedAt: at };
      await changeComment(tx, comment, change);
      const data = { textHash: hashSalted(salt, text) };
      await this.ledger.record(tx, actor, { kind: commentEvents['comment.edited'], subjectId: id, at, data });
      return this.show(tx, actor, { ...comment, ...change }, idea);
    });
  }

  /** Takes it back: the text is gone, its place stays where somebody answered. Whatever was reported of it is over. */
  takeBack(actor: Actor, id: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { comment } = await this.own(tx, actor, id);
      await this.empty(tx, comment);
      const at = this.clock.now();
      await this.ledger.record(tx, actor, { kind: commentEvents['comment.taken_back'], subjectId: id, at });
    });
  }

  /** Takes the words of a comment away for good, in the caller's transaction. */
  async empty(tx: Transaction, comment: Comment): Promise<void> {
    const { tenantId, id, ideaId } = comment;
    const goneAt = this.clock.now();
    await changeComment(tx, comment, {
      ...{ goneAt, text: '', salt: null, objection: null, heldUntil: null },
    });
    await settleReports(tx, tenantId, { ideaId, commentId: id }, 'gone', goneAt);
    await clearDue(tx, tenantId, HOLD, id);
  }

  /** The accounts that wrote these comments, by the comment; left out is whoever was erased. */
  async authorsOf(tx: Transaction, tenantId: string, ids: string[]): Promise<Map<string, string>> {
    const found: { id: string; accountId: string }[] = await tx.query(AUTHORS, [tenantId, ids]);
    return new Map(found.map(({ id, accountId }) => [id, accountId]));
  }

  private async insert(
    tx: Transaction,
    actor: Actor,
    ideaId: string,
    dto: WriteCommentDto,
  ): Promise<ReplyView> {
    const { tenantId } = actor;
    await this.ideas.seen(tx, actor, ideaId);
    const idea = await lockIdea(tx, tenantId, ideaId);
    if (await this.closedBy(tx, idea)) throw new Refused(commentReasons.comments_closed);
    if (dto.parentId) await requireAnswerable(tx, idea, dto.parentId);
    const at = this.clock.now();
    const salt = newSalt();
    const isOfficial = STAFF.some((role) => actor.roles.includes(role));
    const comment: Comment = {
      ...{ tenantId, id: v7({ msecs: at.getTime() }), ideaId, parentId: dto.parentId ?? null },
      ...{ accountId: actor.accountId, speaker: await speakerOf(tx, actor, ideaId), isOfficial },
      ...{ agencyCode: isOfficial ? actor.agencyCode : null, text: dto.text, salt, writtenAt: at },
      ...{ editedAt: null, goneAt: null, heldUntil: null, hiddenReason: null, hiddenBy: null },
      ...{ objectBy: null, objection: null, objectedAt: null, objectionOutcome: null },
    };
    await tx.insert(Comment, comment);
    await tx.increment(Idea, { tenantId, id: ideaId }, 'commentCount', 1);
    const parent = comment.parentId && { parent: comment.parentId };
    const data = { idea: ideaId, ...parent, textHash: hashSalted(salt, dto.text) };
    const written = { kind: commentEvents['comment.written'], subjectId: comment.id, at, data };
    await this.ledger.record(tx, actor, written, null);
    return showComment(comment, idea, { actor, now: at, isOpen: true });
  }

  /** Why the idea takes no comments now; null where it does. */
  private async closedBy(tx: Transaction, idea: Idea): Promise<CommentPage['closedBy']> {
    const { tenantId, id } = idea;
    if (idea.isWithheld) return 'withheld';
    if (idea.status !== 'submitted') return 'withdrawn';
    if (idea.hiddenReason) return 'hidden';
    const [areOpen, mergedInto] = await Promise.all([
      this.rules.areOpen(tx, tenantId, idea.callCode),
      this.facts.mergedInto(tx, tenantId, id),
    ]);
    if (!areOpen) return 'off';
    return mergedInto ? 'merged' : null;
  }

  private async show(tx: Transaction, actor: Actor, comment: Comment, idea: Idea): Promise<ReplyView> {
    const isOpen = (await this.closedBy(tx, idea)) === null;
    return showComment(comment, idea, { actor, now: this.clock.now(), isOpen });
  }

  private async own(tx: Transaction, actor: Actor, id: string): Promise<{ comment: Comment; idea: Idea }> {
    const found = await lockComment(tx, actor.tenantId, id);
    if (!isBy(actor, found.comment)) throw new Forbidden(commentReasons.comment_not_yours);
    return found;
  }
}

const isBy = (actor: Actor, { accountId }: Comment): boolean =>
  accountId !== null && accountId === actor.accountId;

/** What is public at once may not hold one (개인정보 보호법 §24의2). */
function refuseResidentNumbers(text: string): void {
  if (findResidentNumbers(text).length > 0)
    throw Refused.field('text', commentReasons.comment_resident_number);
}

async function requireAnswerable(tx: Transaction, { tenantId, id: ideaId }: Idea, id: string): Promise<void> {
  const parent = await tx.findOneBy(Comment, { tenantId, ideaId, id });
  if (!parent || parent.parentId || !isInView(parent))
    throw Refused.field('parentId', commentReasons.no_answer_here);
  const count = await tx.countBy(Comment, { tenantId, parentId: id });
  if (count >= MOST_REPLIES) throw Refused.field('parentId', commentReasons.too_many_answers);
}

/** The number under which somebody speaks here: their former one, or the next. Its idea is held meanwhile. */
async function speakerOf(tx: Transaction, { tenantId, accountId }: Actor, ideaId: string): Promise<number> {
  const [{ speaker }]: [{ speaker: number }] = await tx.query(SPEAKER, [tenantId, ideaId, accountId]);
  return speaker;
}

const SPEAKER = `
  select coalesce(min(speaker) filter (where account_id = $3), coalesce(max(speaker), 0) + 1) as speaker
  from intake.comments where tenant_id = $1 and idea_id = $2`;

const AUTHORS = `
  select id, account_id as "accountId" from intake.comments
  where tenant_id = $1 and id = any($2::uuid[]) and account_id is not null`;
