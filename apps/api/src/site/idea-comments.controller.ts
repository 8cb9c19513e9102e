import { Get, Post, Query, Req, UseFilters, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { NeedsAssurance, tokenOf } from '@app/identity';
import { CommentsService, WriteCommentDto } from '@app/intake';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { CommentErrorsFilter } from './comment-errors.filter.js';
import { CommentPages } from './comment-pages.service.js';
import { placeOf, THREAD_FIELDS } from './comment-place.js';
import { DrawsPages } from './draws-pages.js';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { pick, readForm } from './forms/read-form.js';
import { type Page, SeeOther } from './page.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** The comments on an idea, and the form for another one. */
@DrawsPages('ideas/:id/comments', 'anyone', SiteErrorsFilter)
export class IdeaCommentPagesController {
  constructor(
    private readonly comments: CommentsService,
    private readonly pages: CommentPages,
    private readonly checks: FormChecks,
  ) {}

  /** `?sort=`, `?after=` the page, `?reply=` the comment that is answered, `?done=` what was just done. */
  @Get()
  show(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
  ): Promise<Page> {
    const { done, ...place } = pick(readForm(query), [...THREAD_FIELDS, 'done']);
    return this.pages.ofIdea(actor, id, { place, done, session: tokenOf(request) });
  }

  /** The form's key makes a second click the same as the first. */
  @Post()
  @Allow('comments.write')
  @NeedsAssurance('comment')
  @UseGuards(FormTokenGuard)
  @UseFilters(CommentErrorsFilter)
  async write(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
  ): Promise<SeeOther> {
    const { text, key, ...place } = pick(readForm(request.body), [...THREAD_FIELDS, 'text', 'key']);
    const parentId = place.reply;
    const dto = await this.checks.check(WriteCommentDto, { text, ...(parentId && { parentId }) });
    const written = await this.comments.write(actor, id, dto, key);
    // An answer stands where its question does, a comment at the end of all.
    const here = placeOf(place);
    const back = parentId ? here : { ...(here.token && { token: here.token }), sort: 'newest' };
    const query = new URLSearchParams({ ...back, done: 'written' });
    return new SeeOther(`/ideas/${id}/comments?${query}#comment-${written.id}`);
  }
}
