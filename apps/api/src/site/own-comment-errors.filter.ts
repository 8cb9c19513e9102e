import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CommentsService } from '@app/intake';
import { type Answer, actorOf } from '@app/platform';
import { CommentPages } from './comment-pages.service.js';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { pick, readForm } from './forms/read-form.js';
import type { Page } from './page.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** What an author wrote anew, or said against a hiding, comes back where it was not accepted. */
@Catch()
@Injectable()
export class OwnCommentErrorsFilter extends FormErrorsFilter {
  constructor(
    errors: SiteErrorsFilter,
    private readonly comments: CommentsService,
    private readonly pages: CommentPages,
  ) {
    super(errors);
  }

  protected async again(answer: Answer, request: FastifyRequest): Promise<Page> {
    const actor = actorOf(request);
    const { id } = request.params as { id: string };
    const typed = pick(readForm(request.body), ['text']);
    return this.pages.ofComment(actor, await this.comments.find(actor, id), { typed, answer });
  }
}
