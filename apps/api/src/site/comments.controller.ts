import { Get, Post, Query, Req, UseFilters, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CommentsService, CommentTextDto, ObjectionDto, ObjectionsService } from '@app/intake';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { CommentPages } from './comment-pages.service.js';
import { DrawsPages } from './draws-pages.js';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { pick, readForm } from './forms/read-form.js';
import { OwnCommentErrorsFilter } from './own-comment-errors.filter.js';
import { type Page, SeeOther } from './page.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** One comment: its author edits it, takes it back, or objects to its being hidden. Mails lead here. */
@DrawsPages('comments/:id', 'comments.write', SiteErrorsFilter)
export class CommentPagesController {
  constructor(
    private readonly comments: CommentsService,
    private readonly objections: ObjectionsService,
    private readonly pages: CommentPages,
    private readonly checks: FormChecks,
  ) {}

  @Get()
  @Allow('account')
  async show(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() query: unknown): Promise<Page> {
    const { done } = readForm(query);
    return this.pages.ofComment(actor, await this.comments.find(actor, id), { done });
  }

  @Post('edit')
  @UseGuards(FormTokenGuard)
  @UseFilters(OwnCommentErrorsFilter)
  async edit(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
  ): Promise<SeeOther> {
    const typed = pick(readForm(request.body), ['text']);
    const { text } = await this.checks.check(CommentTextDto, typed);
    await this.comments.edit(actor, id, text);
    return new SeeOther(`/comments/${id}?done=edited`);
  }

  @Post('take-back')
  @UseGuards(FormTokenGuard)
  async takeBack(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SeeOther> {
    const comment = await this.comments.find(actor, id);
    const idea = await this.pages.ideaOf(actor, comment);
    await this.comments.takeBack(actor, id);
    return new SeeOther(idea ? `/ideas/${idea.id}/comments?done=taken_back` : '/my?done=taken_back');
  }

  @Post('objection')
  @UseGuards(FormTokenGuard)
  @UseFilters(OwnCommentErrorsFilter)
  async object(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
  ): Promise<SeeOther> {
    const { text } = await this.checks.check(ObjectionDto, pick(readForm(request.body), ['text']));
    await this.objections.object(actor, id, text);
    return new SeeOther(`/comments/${id}?done=objected`);
  }
}
