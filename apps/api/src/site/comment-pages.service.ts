import { Injectable } from '@nestjs/common';
import { v4, validate } from 'uuid';
import { Assurances } from '@app/identity';
import { CommentsQuery, CommentsService, IdeasService, type IdeaView, type ReplyView } from '@app/intake';
import { type Actor, type Answer, NotFound } from '@app/platform';
import { placeOf } from './comment-place.js';
import { FormChecks } from './forms/form-checks.service.js';
import type { Typed } from './forms/read-form.js';
import { ListsService } from './lists.service.js';
import { Page } from './page.js';
import { CommentPage } from './pages/comment.pages.js';
import { CommentsPage } from './pages/comments.pages.js';

interface Asked {
  place: Typed;
  /** What was typed and not accepted, and why. */
  typed?: Typed;
  answer?: Answer | null;
  done?: string;
  /** Of the session, which knows how sure it is who acts. */
  session: string | undefined;
}

@Injectable()
export class CommentPages {
  constructor(
    private readonly comments: CommentsService,
    private readonly ideas: IdeasService,
    private readonly lists: ListsService,
    private readonly assurances: Assurances,
    private readonly checks: FormChecks,
  ) {}

  /** The comments of an idea with the form for another one, or for an answer. */
  async ofIdea(actor: Actor, id: string, asked: Asked): Promise<Page> {
    const { done = null, answer = null, session } = asked;
    const place = placeOf(asked.place);
    const { reply } = asked.place;
    const [idea, query] = await Promise.all([
      this.ideas.find(actor, id, place.token),
      this.checks.check(CommentsQuery, place),
    ]);
    const [lists, thread, answered, missing] = await Promise.all([
      this.lists.of(actor),
      this.comments.list(actor, id, query),
      validate(reply) ? this.comments.find(actor, reply!) : null,
      actor.kind === 'account' ? this.assurances.missing(actor, session, 'comment') : null,
    ]);
    const typed = { key: v4(), ...asked.typed, ...place, ...(answered && { reply: answered.id }) };
    const shown = { idea, thread, lists, place, answered, missing, typed, answer, done };
    return Page.of(CommentsPage, shown, answer?.status);
  }

  /** One comment by itself: for its author to change, take back or stand up for, also where its idea is out of view. */
  async ofComment(
    actor: Actor,
    comment: ReplyView,
    { typed = {}, answer = null, done }: { typed?: Typed; answer?: Answer | null; done?: string } = {},
  ): Promise<Page> {
    const [idea, lists] = await Promise.all([this.ideaOf(actor, comment), this.lists.of(actor)]);
    return Page.of(CommentPage, { comment, idea, lists, typed, answer, done: done ?? null }, answer?.status);
  }
  /** The idea of a comment; null where this actor does not see it. */
  ideaOf(actor: Actor, { ideaId }: ReplyView): Promise<IdeaView | null> {
    return this.ideas.find(actor, ideaId).catch((error: unknown) => {
      if (error instanceof NotFound) return null;
      throw error;
    });
  }
}
