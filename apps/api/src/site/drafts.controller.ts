import { Controller, Get, Post, Req, UseFilters, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { validate } from 'uuid';
import { DraftDto, DraftsService, type DraftView } from '@app/intake';
import {
  type Actor,
  Allow,
  CurrentActor,
  httpReasons,
  IdParam,
  NotFound,
  TakesFiles,
  Unauthenticated,
} from '@app/platform';
import { FormFiles } from './form-files.service.js';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { pick, toRequest, type Typed } from './forms/read-form.js';
import { ListsService } from './lists.service.js';
import { Page, SeeOther } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { DiscardPage } from './pages/draft.pages.js';
import { askingCall } from './parts/call-questions.js';
import { readAnswers } from './read-answers.js';
import { SiteErrorsFilter } from './site-errors.filter.js';
import { IDEA_FIELDS, SubmissionErrorsFilter } from './submission-errors.filter.js';

/** A draft is an idea without an address and without its one-time key. */
const DRAFT_FIELDS = IDEA_FIELDS.filter(
  (name) => !name.includes('.') && !['draftId', 'formOf', 'key'].includes(name),
);

/** What a member has begun to write. */
@ApiExcludeController()
@Controller()
@Allow('ideas.support')
@UseInterceptors(PageInterceptor)
@UseFilters(SiteErrorsFilter)
export class DraftsController {
  constructor(
    private readonly lists: ListsService,
    private readonly drafts: DraftsService,
    private readonly files: FormFiles,
    private readonly checks: FormChecks,
  ) {}

  /**
   * Keeps what the form of an idea holds, finished or not, and goes back to it. Whoever is not signed in is refused only
   * once the form has been read: it comes back with everything in it.
   */
  @Post('drafts')
  @Allow('anyone')
  @UseGuards(FormTokenGuard)
  @UseFilters(SubmissionErrorsFilter)
  @TakesFiles()
  async save(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<SeeOther> {
    const typed = await this.files.take(actor, request);
    if (actor.kind !== 'account') throw new Unauthenticated(httpReasons.unauthenticated);
    const call = askingCall(await this.lists.of(actor), typed);
    const content = await this.checks.check(DraftDto, {
      ...toRequest(pick(typed, DRAFT_FIELDS), ['isWithheld'], ['attachments']),
      ...(call && { answers: readAnswers(typed, call.form.fields) }),
    });
    const { id } = await this.keep(actor, typed, content);
    return new SeeOther(`/ideas/new?draft=${id}&saved=1`);
  }

  /** Asks before a draft is gone. */
  @Get('drafts/:id/discard')
  async confirmDiscard(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<Page> {
    return Page.of(DiscardPage, { draft: await this.drafts.find(actor, id) });
  }

  @Post('drafts/:id/discard')
  @UseGuards(FormTokenGuard)
  async discard(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SeeOther> {
    await this.drafts.discard(actor, id);
    return new SeeOther('/my?done=discarded');
  }

  /** A draft that is gone meanwhile, sent or discarded, is begun anew: the words are here. */
  private async keep(actor: Actor, { draftId, key }: Typed, content: DraftDto): Promise<DraftView> {
    const begin = () => this.drafts.begin(actor, content, validate(key) ? key : undefined);
    if (!validate(draftId)) return begin();
    return this.drafts.save(actor, draftId!, content).catch((error: unknown) => {
      if (error instanceof NotFound) return begin();
      throw error;
    });
  }
}
