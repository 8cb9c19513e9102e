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
import {
  type Answers,
  checkAnswers,
  DraftsService,
  FormStamps,
  showAnswers,
  SubmissionService,
  SubmitIdeaDto,
  warningsFor,
} from '@app/intake';
import { CONSENT_KINDS } from '@app/identity';
import {
  type Actor,
  Allow,
  CurrentActor,
  httpReasons,
  Refused,
  TakesFiles,
  Unauthenticated,
} from '@app/platform';
import { FormFiles } from './form-files.service.js';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { isSignedOut, pick, readForm, toRequest, type Typed, typedFrom } from './forms/read-form.js';
import { languageOf } from './language-of.js';
import { ListsService } from './lists.service.js';
import { NearIdeas } from './near-ideas.service.js';
import { Page, SeeOther } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { CheckPage } from './pages/check.pages.js';
import { askingCall } from './parts/call-questions.js';
import { readAnswers, typedAnswers } from './read-answers.js';
import { SubmissionPage } from './pages/submission.pages.js';
import { siteReasons } from './site.errors.js';
import { IDEA_FIELDS, pickIdea, SubmissionErrorsFilter } from './submission-errors.filter.js';

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
    private readonly stamps: FormStamps,
  ) {}

  /** An empty form, one for a call (`?call=`), or a draft to go on with (`?draft=`). */
  @Get('new')
  @NeedsAssurance('submit')
  async begin(@CurrentActor() actor: Actor, @Query() query: unknown): Promise<Page> {
    const { call, draft, saved } = readForm(query);
    const typed: Typed = { key: v4(), ...(call && { callCode: call }) };
    if (actor.kind === 'guest') typed.stamp = this.stamps.issue(actor.tenantId, 'submit');
    if (validate(draft) && actor.kind === 'account') {
      const { answers, ...content } = (await this.drafts.find(actor, draft!)).content;
      Object.assign(typed, typedFrom(content), typedAnswers(answers), { draftId: draft });
    }
    const [lists, files] = await Promise.all([this.lists.of(actor), this.files.of(actor, typed)]);
    return Page.of(SubmissionPage, { typed, lists, files, isSaved: saved !== undefined });
  }

  /** Back from reading: the form with everything in it. */
  @Post('new')
  @HttpCode(200)
  async change(@CurrentActor() actor: Actor, @Body() body: unknown): Promise<Page> {
    const typed = pickIdea(readForm(body));
    requireMember(actor, typed);
    const [lists, files] = await Promise.all([this.lists.of(actor), this.files.of(actor, typed)]);
    return Page.of(SubmissionPage, { typed, lists, files });
  }

  /** Everything read back, with what to look at again and what is near it. Of it all, only files are kept yet. */
  @Post('check')
  @HttpCode(200)
  @TakesFiles()
  async check(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<Page> {
    const typed = pickIdea(await this.files.take(actor, request));
    const lists = await this.lists.of(actor);
    const call = askingCall(lists, typed);
    if (call && typed.formOf !== call.code)
      return Page.of(SubmissionPage, {
        typed,
        lists,
        files: await this.files.of(actor, typed),
        isAsked: true,
      });
    const idea = await this.read(actor, typed);
    const [near, files] = await Promise.all([this.near.of(actor, idea.title), this.files.of(actor, typed)]);
    const answers = call ? showAnswers(call.form.fields, (idea.answers ?? {}) as Answers) : [];
    return Page.of(CheckPage, { typed, lists, files, answers, warnings: warningsFor(idea), near });
  }

  /** Sends the idea; the form's key makes a second click the same as the first. */
  @Post()
  @NeedsAssurance('submit')
  @UseGuards(FormTokenGuard)
  async send(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<SeeOther> {
    const sent = readForm(request.body);
    const typed = pickIdea(sent);
    requireMember(actor, typed);
    const idea = await this.read(actor, typed);
    // Of the page are the mails; the idea is in whatever language it was written.
    if (idea.contact) idea.contact.language = languageOf(request);
    Object.assign(idea, { proof: sent.proof });
    const form = { stamp: typed.stamp, trap: typed.homepage };
    const { trackingNumber } = await this.submission.submit(actor, idea, typed.key, form);
    return new SeeOther(`/track/${trackingNumber}?done=sent`);
  }

  /** A guest agrees that name and contact are kept, or leaves none (개인정보 보호법 §15①). */
  private async read(actor: Actor, typed: Typed): Promise<SubmitIdeaDto> {
    const form = pick(typed, IDEA_FIELDS);
    const {
      contact = {},
      agree = {},
      draftId,
      formOf: _formOf,
      ...idea
    } = toRequest(form, ['isWithheld'], ['attachments']);
    const call = askingCall(await this.lists.of(actor), typed);
    const checked = call && checkAnswers(call.form.schema, readAnswers(typed, call.form.fields));
    const isGuest = actor.kind === 'guest';
    const consents = CONSENT_KINDS.filter((kind) => kind in (agree as object));
    const faults = checked?.faults ?? [];
    const read = await this.checks
      .check(SubmitIdeaDto, {
        ...idea,
        ...(checked && faults.length === 0 && { answers: checked.answers }),
        ...(isGuest && { contact, consents }),
        ...(!isGuest && validate(draftId) && { draftId }),
      })
      .catch((error: unknown) => {
        // Everything that is wrong is told at once.
        throw error instanceof Refused ? new Refused(error.reason, [...error.faults, ...faults]) : error;
      });
    if (faults.length > 0) throw new Refused(httpReasons.invalid, faults);
    if (isGuest && !consents.includes('processing'))
      throw Refused.field('agree.processing', siteReasons.consent_needed);
    return read;
  }
}

/** What a member wrote is not sent as a guest's. */
function requireMember(actor: Actor, typed: Typed): void {
  if (isSignedOut(actor, typed)) throw new Unauthenticated(httpReasons.unauthenticated);
}
