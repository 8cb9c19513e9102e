import { Get, Post, Query, Req, UseFilters, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { validate } from 'uuid';
import { ApiTokensService, NewTokenDto, tokenOf } from '@app/identity';
import { type Actor, CurrentActor, IdParam } from '@app/platform';
import { ApiTokenErrorsFilter } from './api-token-errors.filter.js';
import { ApiTokenPages } from './api-token-pages.service.js';
import { DrawsPages } from './draws-pages.js';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { pick, readForm } from './forms/read-form.js';
import { Page, SeeOther } from './page.js';
import { fieldOf, IssuedTokenPage, RevokeTokenPage } from './pages/api-token.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** One's own tokens for programs. */
@DrawsPages('account/tokens', 'tokens.keep', SiteErrorsFilter)
export class ApiTokenPagesController {
  constructor(
    private readonly tokens: ApiTokensService,
    private readonly pages: ApiTokenPages,
    private readonly checks: FormChecks,
  ) {}

  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: unknown): Promise<Page> {
    return this.pages.draw(actor, { done: readForm(query).done });
  }

  /** The token stands on the page that answers, and nowhere again; reloading makes no second one. */
  @Post()
  @UseGuards(FormTokenGuard)
  @UseFilters(ApiTokenErrorsFilter)
  async issue(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<Page> {
    const typed = readForm(request.body);
    const scopes = this.tokens.scopesOf(actor).filter((scope) => typed[fieldOf(scope)]);
    const dto = await this.checks.check(NewTokenDto, { ...pick(typed, ['name', 'expiresOn']), scopes });
    const issued = await this.tokens.issue(
      actor,
      dto,
      tokenOf(request),
      validate(typed.key) ? typed.key : undefined,
    );
    return Page.of(IssuedTokenPage, { issued });
  }

  /** Asks before a program is locked out. */
  @Get(':id/revoke')
  async confirm(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<Page> {
    return Page.of(RevokeTokenPage, { token: await this.tokens.find(actor, id) });
  }

  @Post(':id/revoke')
  @UseGuards(FormTokenGuard)
  async revoke(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SeeOther> {
    await this.tokens.revoke(actor, id);
    return new SeeOther('/account/tokens?done=revoked');
  }
}
