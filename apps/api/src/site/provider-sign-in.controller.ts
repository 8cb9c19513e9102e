import {
  Controller,
  Get,
  Inject,
  Query,
  Req,
  Res,
  UseFilters,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { originOf, ProviderSignIns, SessionsService, setSessionCookie, tokenOf } from '@app/identity';
import { type Actor, Allow, CONFIG, type Config, CurrentActor } from '@app/platform';
import { readForm } from './forms/read-form.js';
import { localPath } from './local-path.js';
import { SeeOther } from './page.js';
import { pageAfterSignIn } from './page-after-sign-in.js';
import { PageInterceptor } from './page.interceptor.js';
import { ProviderErrorsFilter } from './provider-errors.filter.js';
import { ProviderLimitGuard } from './provider-limit.guard.js';
import { clearSignInCookie, setSignInCookie, signInCookieOf } from './sign-in-cookie.js';

/** To the tenant's identity provider and back. */
@ApiExcludeController()
@Controller('sign-in/oidc')
@Allow('sign-in')
@UseGuards(ProviderLimitGuard)
@UseInterceptors(PageInterceptor)
@UseFilters(ProviderErrorsFilter)
export class ProviderSignInController {
  constructor(
    private readonly signIns: ProviderSignIns,
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async leave(
    @CurrentActor() actor: Actor,
    @Query() query: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const next = localPath(readForm(query).next) ?? null;
    const { to, browser, expiresAt } = await this.signIns.begin(actor, { next, isLink: false });
    setSignInCookie(reply, browser, expiresAt, this.isSecure());
    return new SeeOther(to);
  }

  /** Signs in, or links the account that began it; then back to the page one came from. */
  @Get('callback')
  async comeBack(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const query = request.url.split('?')[1] ?? '';
    const browser = signInCookieOf(request, this.isSecure());
    const { account, next, isLinked, isIdentityVerified } = await this.signIns.finish(actor, query, browser);
    clearSignInCookie(reply, this.isSecure());
    const back = localPath(next ?? undefined);
    if (isLinked) {
      if (isIdentityVerified) await this.sessions.verifyIdentity(actor.tenantId, tokenOf(request)!);
      return new SeeOther(back ?? '/identity');
    }
    const session = await this.sessions.begin(account, {
      ...originOf(request),
      isFederated: true,
      isIdentityVerified,
    });
    setSessionCookie(reply, session.token, session.expiresAt, this.isSecure());
    return new SeeOther(pageAfterSignIn(account, session.due, back));
  }

  private isSecure(): boolean {
    return this.config.publicUrl.startsWith('https:');
  }
}
