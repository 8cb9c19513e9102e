import { Get, Post, Query, Req, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { OwnSessions, tokenOf } from '@app/identity';
import { type Actor, CurrentActor, IdParam } from '@app/platform';
import { AccountPages } from './account-pages.service.js';
import { DrawsPages } from './draws-pages.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { readForm } from './forms/read-form.js';
import { type Page, SeeOther } from './page.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** How a person signs in, and where they are signed in. */
@DrawsPages('account', 'account', SiteErrorsFilter)
export class AccountController {
  constructor(
    private readonly pages: AccountPages,
    private readonly sessions: OwnSessions,
  ) {}

  @Get()
  show(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Query() query: unknown): Promise<Page> {
    return this.pages.draw(actor, request, { done: readForm(query).done });
  }

  @Post('sessions/end-others')
  @UseGuards(FormTokenGuard)
  async endOthers(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<SeeOther> {
    await this.sessions.endOthers(actor, tokenOf(request));
    return new SeeOther('/account?done=others_ended');
  }

  @Post('sessions/:id/end')
  @UseGuards(FormTokenGuard)
  async end(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SeeOther> {
    await this.sessions.end(actor, id);
    return new SeeOther('/account?done=ended');
  }
}
