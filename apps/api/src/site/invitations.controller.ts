import { Get, Post, Query, Req, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Acceptance, AcceptanceDto } from '@app/identity';
import { AlsoBeforeOpening, IdParam } from '@app/platform';
import { DrawsPages } from './draws-pages.js';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { pick, readForm } from './forms/read-form.js';
import { InvitationErrorsFilter } from './invitation-errors.filter.js';
import { Page, SeeOther } from './page.js';
import { InvitationPage } from './pages/invitation.pages.js';

/** Whoever was invited chooses a name and a password. Opening the link does nothing: mail scanners open links too. */
@AlsoBeforeOpening()
@DrawsPages('invitations/:id', 'sign-in', InvitationErrorsFilter)
export class InvitationPagesController {
  constructor(
    private readonly acceptance: Acceptance,
    private readonly checks: FormChecks,
  ) {}

  @Get()
  async look(@IdParam() id: string, @Query() query: unknown, @Req() request: FastifyRequest): Promise<Page> {
    const { token = '' } = readForm(query);
    const invited = await this.acceptance.look(request.tenant!.tenantId, id, token);
    return Page.of(InvitationPage, { id, invited, typed: { token } });
  }

  @Post()
  @UseGuards(FormTokenGuard)
  async accept(@IdParam() id: string, @Req() request: FastifyRequest): Promise<SeeOther> {
    const typed = pick(readForm(request.body), ['token', 'name', 'password']);
    const dto = await this.checks.check(AcceptanceDto, typed);
    await this.acceptance.accept(request.tenant!.tenantId, id, dto);
    return new SeeOther('/sign-in?done=joined');
  }
}
