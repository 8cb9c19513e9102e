import { Injectable } from '@nestjs/common';
import { CommentsService, IdeasService } from '@app/intake';
import type { Actor, Answer } from '@app/platform';
import { placeOf } from './comment-place.js';
import type { Typed } from './forms/read-form.js';
import { Page } from './page.js';
import { ReportPage } from './pages/report.pages.js';

interface Shown {
  /** Where in the list of comments its reader was, as the address or the form says it. */
  place: Typed;
  typed?: Typed;
  answer?: Answer | null;
}

@Injectable()
export class ReportPages {
  constructor(
    private readonly comments: CommentsService,
    private readonly ideas: IdeasService,
  ) {}

  /** The form that reports a comment, or an idea, with what it is about. */
  async of(
    actor: Actor,
    what: 'comments' | 'ideas',
    id: string,
    { place, typed = {}, answer = null }: Shown,
  ): Promise<Page> {
    const comment = what === 'comments' ? await this.comments.find(actor, id) : null;
    const idea = await this.ideas.find(actor, comment?.ideaId ?? id);
    return Page.of(ReportPage, { idea, comment, place: placeOf(place), typed, answer }, answer?.status);
  }

  /** Under which idea the comment stands. */
  async ideaOf(actor: Actor, commentId: string): Promise<string> {
    return (await this.comments.find(actor, commentId)).ideaId;
  }
}
