import { Get, HttpCode, Inject, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Assurances, ProviderSignIns, ProvidersService, tokenOf } from '@app/identity';
import { type Actor, Allow, CONFIG, type Config, CurrentActor } from '@app/platform';
import { DrawsPages } from './draws-pages.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { readForm } from './forms/read-form.js';
import { localPath } from './local-path.js';
import { Page } from './page.js';
import { IdentityPage, LeavePage } from './pages/identity.pages.js';
import { ProviderErrorsFilter } from './provider-errors.filter.js';
import { setSignInCookie } from './sign-in-cookie.js';

/** How well one is known here, and what is missing. */
@DrawsPages('identity', 'anyone', ProviderErrorsFilter)
export class IdentityController {
  constructor(
    private readonly assurances: Assurances,
    private readonly providers: ProvidersService,
    private readonly signIns: ProviderSignIns,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async show(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Query() query: unknown,
  ): Promise<Page> {
    const level = await this.assurances.levelOf(actor, tokenOf(request));
    const provider = await this.providers.offered(actor);
    return Page.of(IdentityPage, { provider, level, next: localPath(readForm(query).next) ?? null });
  }

  /**
   * Begins the linking of one's own account. The way to the provider is a link on the page that answers: no form of
   * this site may lead elsewhere.
   */
  @Post()
  @HttpCode(200)
  @Allow('account')
  @UseGuards(FormTokenGuard)
  async verify(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page> {
    const next = localPath(readForm(request.body).next) ?? null;
    const began = await this.signIns.begin(actor, { next, isLink: true });
    setSignInCookie(reply, began, this.config);
    return Page.of(LeavePage, { to: began.to, provider: (await this.providers.offered(actor))!, next });
  }
}
