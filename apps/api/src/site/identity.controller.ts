import {
  Controller,
  Get,
  HttpCode,
  Inject,
  Post,
  Query,
  Req,
  Res,
  UseFilters,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Assurances, ProviderSignIns, ProvidersService, tokenOf } from '@app/identity';
import { type Actor, Allow, CONFIG, type Config, CurrentActor } from '@app/platform';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { readForm } from './forms/read-form.js';
import { localPath } from './local-path.js';
import { Page } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { IdentityPage, LeavePage } from './pages/identity.pages.js';
import { ProviderErrorsFilter } from './provider-errors.filter.js';
import { setSignInCookie } from './sign-in-cookie.js';

/** How well one is known here, and what is missing. */
@ApiExcludeController()
@Controller('identity')
@UseInterceptors(PageInterceptor)
@UseFilters(ProviderErrorsFilter)
export class IdentityController {
  constructor(
    private readonly assurances: Assurances,
    private readonly providers: ProvidersService,
    private readonly signIns: ProviderSignIns,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Allow('anyone')
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
    const { to, browser, expiresAt } = await this.signIns.begin(actor, { next, isLink: true });
    const isSecure = this.config.publicUrl.startsWith('https:');
    setSignInCookie(reply, browser, expiresAt, isSecure);
    return Page.of(LeavePage, { to, provider: (await this.providers.offered(actor))!, next });
  }
}
