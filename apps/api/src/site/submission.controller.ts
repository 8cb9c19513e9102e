import {
  Body,
  Controller,
  Get,
  HttpCode,
  Post,
  Query,
  Req,
  UseFilters,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { v4, validate } from 'uuid';
import { NeedsAssurance } from '@app/identity';
import { DraftsService, SubmissionService, SubmitIdeaDto, warningsFor } from '@app/intake';
import { CONSENT_KINDS } from '@app/identity';
import { type Actor, Allow, CurrentActor, Refused, TakesFiles } from '@app/platform';
import { FormFiles } from './form-files.service.js';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { pick, readForm, toRequest, type Typed, typedFrom } from './forms/read-form.js';
import { languageOf } from './language-of.js';
import { ListsService } from './lists.service.js';
import { NearIdeas } from './near-ideas.service.js';
import { Page, SeeOther } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { CheckPage } from './pages/check.pages.js';
import { SubmissionPage } from './pages/submission.pages.js';
import { siteReasons } from './site.errors.js';
import { IDEA_FIELDS, SubmissionErrorsFilter } from './submission-errors.filter.js';

/** Write, read back, send. What was typed travels in the forms; only files are kept here before it is sent. */
@ApiExcludeController()
@Controller('ideas')
@Allow('anyone')
@UseInterceptors(PageInterceptor)
@UseFilters(SubmissionErrorsFilter)
export class SubmissionController {
  constructor(
    private readonly submission: SubmissionService,
    private readonly drafts: DraftsService,
    private readonly lists: ListsService,
    private readonly files: FormFiles,
    private readonly checks: FormChecks,
    private readonly near: NearIdeas,
  ) {}

  /** An empty form, one for a call (`?call=`), or a draft to go on with (`?draft=`). */
  @Get('new')
  @NeedsAssurance('submit')
  async begin(@CurrentActor() actor: Actor, @Query() query: unknown): Promise<Page> {
    const { call, draft, saved } = readForm(query);
    const typed: Typed = { key: v4(), ...(call && { callCode: call }) };
    if (validate(draft) && actor.kind === 'account')
      Object.assign(typed, typedFrom((await this.drafts.find(actor, draft!)).content), { draftId: draft });
    const [lists, files] = await Promise.all([this.lists.of(actor), this.files.of(actor, typed)]);
    return Page.of(SubmissionPage, { typed, lists, files, isSaved: saved !== undefined });
  }

  /** Back from reading: the form with everything in it. */
  @Post('new')
  @HttpCode(200)
  async change(@CurrentActor() actor: Actor, @Body() body: unknown): Promise<Page> {
    const typed = pick(readForm(body), IDEA_FIELDS);
    const [lists, files] = await Promise.all([this.lists.of(actor), this.files.of(actor, typed)]);
    return Page.of(SubmissionPage, { typed, lists, files });
  }

  /** Everything read back, with what to look at again and what is near it. Of it all, only files are kept yet. */
  @Post('check')
  @HttpCode(200)
  @TakesFiles()
  async check(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<Page> {
    const typed = pick(await this.files.take(actor, request), IDEA_FIELDS);
    const idea = await this.read(actor, typed);
    const [lists, near, files] = await Promise.all([
      this.lists.of(actor),
      this.near.of(actor, idea.title),
      this.files.of(actor, typed),
    ]);
    return Page.of(CheckPage, { typed, lists, files, warnings: warningsFor(idea), near });
  }

  /** Sends the idea; the form's key makes a second click the same as the first. */
  @Post()
  @NeedsAssurance('submit')
  @UseGuards(FormTokenGuard)
  async send(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<SeeOther> {
    const typed = pick(readForm(request.body), IDEA_FIELDS);
    const idea = await this.read(actor, typed);
    idea.language = languageOf(request);
    const { trackingNumber } = await this.submission.submit(actor, idea, typed.key);
    return new SeeOther(`/track/${trackingNumber}?done=sent`);
  }

  /** A guest agrees that name and contact are kept, or leaves none (개인정보 보호법 §15①). */
  private async read(actor: Actor, typed: Typed): Promise<SubmitIdeaDto> {
    const { contact = {}, agree = {}, draftId, ...idea } = toRequest(typed, ['isWithheld'], ['attachments']);
    const isGuest = actor.kind === 'guest';
    const consents = CONSENT_KINDS.filter((kind) => kind in (agree as object));
    const read = await this.checks.check(SubmitIdeaDto, {
      ...idea,
      ...(isGuest && { contact, consents }),
      ...(!isGuest && validate(draftId) && { draftId }),
    });
    if (isGuest && !consents.includes('processing'))
      throw Refused.field('agree.processing', siteReasons.consent_needed);
    return read;
  }
}
