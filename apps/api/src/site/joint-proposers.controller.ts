import { Controller, Get, Post, Query, Req, UseFilters, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { NeedsAssurance } from '@app/identity';
import { IdeasService, JointProposersService, StateJointProposersDto } from '@app/intake';
import { type Actor, Allow, CurrentActor, Forbidden, IdParam, Refused } from '@app/platform';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { readForm } from './forms/read-form.js';
import { JointErrorsFilter } from './joint-errors.filter.js';
import { Page, SeeOther } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { JointProposersPage } from './pages/joint.pages.js';
import { readOthers } from './read-others.js';
import { SiteErrorsFilter } from './site-errors.filter.js';
import { siteReasons } from './site.errors.js';

/** The author states who proposes with them, and with which shares. */
@ApiExcludeController()
@Controller('ideas/:id/proposers')
@Allow('anyone')
@UseInterceptors(PageInterceptor)
@UseFilters(SiteErrorsFilter)
export class JointProposersController {
  constructor(
    private readonly ideas: IdeasService,
    private readonly joint: JointProposersService,
    private readonly checks: FormChecks,
  ) {}

  @Get()
  @NeedsAssurance('propose_jointly')
  async begin(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() query: unknown): Promise<Page> {
    const { token } = readForm(query);
    const idea = await this.ideas.find(actor, id, token);
    if (!idea.isMine) throw new Forbidden(siteReasons.not_the_proposer);
    const { proposers, mayState } = await this.joint.of(actor, id, token);
    if (!mayState) throw new Refused(siteReasons.not_now);
    const others = proposers.filter(({ isAuthor }) => !isAuthor);
    const rows = others.flatMap(({ name, email, share }, at) =>
      Object.entries({ name: name ?? '', email: email ?? '', share: String(share) }).map(
        ([part, text]) => [`others.${at}.${part}`, text] as const,
      ),
    );
    const typed = { ...Object.fromEntries(rows), ...(token && { token }) };
    return Page.of(JointProposersPage, { idea, typed, named: others.length });
  }

  @Post()
  @NeedsAssurance('propose_jointly')
  @UseGuards(FormTokenGuard)
  @UseFilters(JointErrorsFilter)
  async state(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
  ): Promise<SeeOther> {
    const { typed, others } = readOthers(readForm(request.body));
    const { token } = typed;
    const dto = await this.checks.check(StateJointProposersDto, { others, ...(token && { token }) });
    await this.joint.state(actor, id, dto);
    return new SeeOther(`/ideas/${id}?${new URLSearchParams({ ...(token && { token }) })}#proposers`);
  }
}
