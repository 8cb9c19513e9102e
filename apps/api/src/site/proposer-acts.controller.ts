import { Controller, Get, Post, Query, Req, UseFilters, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { IdeasService, ProposerActs, SupplementDto } from '@app/intake';
import { type Actor, Allow, CurrentActor, IdParam, TakesFiles } from '@app/platform';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { FormFiles } from './form-files.service.js';
import { pick, readForm, toRequest } from './forms/read-form.js';
import { Page, SeeOther } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { SupplementPage, WithdrawPage } from './pages/proposer.pages.js';
import { requireAllowed, requireMine } from './require-allowed.js';
import { SiteErrorsFilter } from './site-errors.filter.js';
import { SUPPLEMENT_FIELDS, SupplementErrorsFilter } from './supplement-errors.filter.js';

/** What a proposer may still do. Guests show the token from their mail, in the address or in the form. */
@ApiExcludeController()
@Controller('ideas/:id')
@Allow('anyone')
@UseInterceptors(PageInterceptor)
@UseFilters(SiteErrorsFilter)
export class ProposerActsController {
  constructor(
    private readonly ideas: IdeasService,
    private readonly acts: ProposerActs,
    private readonly files: FormFiles,
    private readonly checks: FormChecks,
  ) {}

  /** Asks before the idea is taken back for good. */
  @Get('withdraw')
  async confirmWithdraw(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() query: unknown,
  ): Promise<Page> {
    const { token } = readForm(query);
    const idea = await this.ideas.find(actor, id, token);
    requireAllowed(idea, 'withdraw');
    return Page.of(WithdrawPage, { idea, token });
  }

  @Post('withdraw')
  @UseGuards(FormTokenGuard)
  async withdraw(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
  ): Promise<SeeOther> {
    const { token } = readForm(request.body);
    await this.acts.withdraw(actor, id, token);
    return new SeeOther(ownPage(id, 'withdrawn', token));
  }

  @Get('supplement')
  async beginSupplement(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() query: unknown,
  ): Promise<Page> {
    const { token } = readForm(query);
    const idea = await this.ideas.find(actor, id, token);
    requireAllowed(idea, 'supply_supplement');
    const timeline = await this.ideas.timeline(actor, id, token);
    return Page.of(SupplementPage, { idea, timeline, files: [], typed: { ...(token && { token }) } });
  }

  @Post('supplement')
  @UseGuards(FormTokenGuard)
  @UseFilters(SupplementErrorsFilter)
  @TakesFiles()
  async supplement(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
  ): Promise<SeeOther> {
    const { token: shown } = readForm(request.body);
    // Whether it is asked for now is told by the act, for which a form that is pressed twice is the same one.
    requireMine(await this.ideas.find(actor, id, shown));
    const typed = pick(await this.files.take(actor, request), SUPPLEMENT_FIELDS);
    const supplement = await this.checks.check(SupplementDto, toRequest(typed, [], ['attachments']));
    const { token } = supplement;
    await this.acts.supplement(actor, id, supplement, token);
    return new SeeOther(ownPage(id, 'supplied', token));
  }
}

function ownPage(id: string, done: string, token: string | undefined): string {
  return `/ideas/${id}?${new URLSearchParams({ done, ...(token && { token }) })}`;
}
