import { Controller, Get, Post, Query, Req, UseFilters, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Assurances, NeedsAssurance, tokenOf } from '@app/identity';
import { AnswerProposalDto, isAgreement, ProposalsService } from '@app/intake';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { pick, readForm } from './forms/read-form.js';
import { Page, SeeOther } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { ProposalPage } from './pages/joint.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** Whoever was named as a joint proposer agrees or declines. Opening the page does nothing: mail scanners open links too. */
@ApiExcludeController()
@Controller('proposals/:id')
@Allow('anyone')
@UseInterceptors(PageInterceptor)
@UseFilters(SiteErrorsFilter)
export class ProposalsController {
  constructor(
    private readonly proposals: ProposalsService,
    private readonly assurances: Assurances,
    private readonly checks: FormChecks,
  ) {}

  @Get()
  async find(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
    @Query() query: unknown,
  ): Promise<Page> {
    const { token = '', done } = readForm(query);
    const proposal = await this.proposals.find(actor, id, token);
    const missing = await this.assurances.missing(actor, tokenOf(request), 'propose_jointly');
    return Page.of(ProposalPage, { proposal, token, missing, isAnswered: done !== undefined });
  }

  @Post()
  @NeedsAssurance('propose_jointly', isAgreement)
  @UseGuards(FormTokenGuard)
  async answer(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
  ): Promise<SeeOther> {
    const typed = pick(readForm(request.body), ['token', 'answer']);
    const dto = await this.checks.check(AnswerProposalDto, typed);
    await this.proposals.answer(actor, id, dto);
    return new SeeOther(`/proposals/${id}?${new URLSearchParams({ token: dto.token, done: 'answered' })}`);
  }
}
