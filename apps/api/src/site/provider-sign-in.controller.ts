import { Get, Inject, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { originOf, ProviderSignIns, SessionsService, setSessionCookie, tokenOf } from '@app/identity';
import { type Actor, AlsoBeforeOpening, CONFIG, type Config, CurrentActor } from '@app/platform';
import { DrawsPages } from './draws-pages.js';
import { readForm } from './forms/read-form.js';
import { localPath } from './local-path.js';
import { SeeOther } from './page.js';
import { pageAfterSignIn } from './page-after-sign-in.js';
import { ProviderErrorsFilter } from './provider-errors.filter.js';
import { ProviderLimitGuard } from './provider-limit.guard.js';
import { clearSignInCookie, setSignInCookie, signInCookieOf } from './sign-in-cookie.js';

/** To the tenant's identity provider and back. */
@AlsoBeforeOpening()
@DrawsPages('sign-in/oidc', 'sign-in', ProviderErrorsFilter)
@UseGuards(ProviderLimitGuard)
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
    const began = await this.signIns.begin(actor, { next, isLink: false });
    setSignInCookie(reply, began, this.config);
    return new SeeOther(began.to);
  }

  /** Signs in, or links the account that began it; then back to the page one came from. */
  @Get('callback')
  async comeBack(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const query = request.url.split('?')[1] ?? '';
    const browser = signInCookieOf(request, this.config);
    const asked = { browser, session: tokenOf(request) };
    const { account, next, isLinked, proof } = await this.signIns.finish(actor, query, asked);
    clearSignInCookie(reply, this.config);
    const back = localPath(next ?? undefined);
    if (isLinked) {
      if (proof.isIdentityVerified) await this.sessions.verifyIdentity(actor.tenantId, tokenOf(request)!);
      return new SeeOther(back ?? '/identity');
    }
    const session = await this.sessions.begin(account, { ...originOf(request), ...proof });
    setSessionCookie(reply, session, this.config);
    return new SeeOther(pageAfterSignIn(account, session.due, back));
  }
}
