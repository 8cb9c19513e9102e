import { Get, Post, Query, Req, UseFilters, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { IdeasService, SatisfactionDto, SatisfactionService } from '@app/intake';
import { type Actor, CurrentActor, IdParam, Refused } from '@app/platform';
import { DrawsPages } from './draws-pages.js';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { readForm } from './forms/read-form.js';
import { Page, SeeOther } from './page.js';
import { SatisfactionPage } from './pages/satisfaction.pages.js';
import { readSatisfaction, SatisfactionErrorsFilter } from './satisfaction-errors.filter.js';
import { siteReasons } from './site.errors.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** The proposer says how content they are with the answer. */
@DrawsPages('ideas/:id/satisfaction', 'anyone', SiteErrorsFilter)
export class SatisfactionPagesController {
  constructor(
    private readonly ideas: IdeasService,
    private readonly satisfaction: SatisfactionService,
    private readonly checks: FormChecks,
  ) {}

  @Get()
  async ask(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() query: unknown): Promise<Page> {
    const { token } = readForm(query);
    const said = await this.satisfaction.own(actor, id, token);
    if (!said.isOpen) throw new Refused(siteReasons.not_now);
    const { score, reason } = said;
    const typed = {
      ...(token && { token }),
      ...(score !== null && { score: String(score) }),
      ...(reason && { reason }),
    };
    return Page.of(SatisfactionPage, { idea: await this.ideas.find(actor, id, token), typed });
  }

  @Post()
  @UseGuards(FormTokenGuard)
  @UseFilters(SatisfactionErrorsFilter)
  async say(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
  ): Promise<SeeOther> {
    const { score, ...typed } = readSatisfaction(request.body);
    const said = { ...typed, ...(score && { score: Number(score) }) };
    const { token, ...dto } = await this.checks.check(SatisfactionDto, said);
    await this.satisfaction.say(actor, id, { token, ...dto });
    return new SeeOther(`/ideas/${id}?${new URLSearchParams({ done: 'rated', ...(token && { token }) })}`);
  }
}
