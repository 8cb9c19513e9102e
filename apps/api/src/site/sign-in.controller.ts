import { Get, Inject, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type Account,
  clearSessionCookie,
  originOf,
  PasswordGuard,
  ProviderSignIns,
  SessionsService,
  setSessionCookie,
  tokenOf,
} from '@app/identity';
import { type Actor, AlsoBeforeOpening, CONFIG, type Config, CurrentActor } from '@app/platform';
import { DrawsPages } from './draws-pages.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { pick, readForm } from './forms/read-form.js';
import { localPath } from './local-path.js';
import { Page, SeeOther } from './page.js';
import { SignedOutPage } from './pages/sign-in.pages.js';
import { ProviderLimitGuard } from './provider-limit.guard.js';
import { SignInErrorsFilter } from './sign-in-errors.filter.js';
import { pageAfterSignIn } from './page-after-sign-in.js';
import { SignInPages } from './sign-in-pages.service.js';

/** In and out. */
@AlsoBeforeOpening()
@DrawsPages('', 'sign-in', SignInErrorsFilter)
export class SignInController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly pages: SignInPages,
    private readonly signIns: ProviderSignIns,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('sign-in')
  ask(@CurrentActor() actor: Actor, @Query() query: unknown): Promise<Page> {
    const { done, ...typed } = readForm(query);
    return this.pages.of(actor, pick(typed, ['next']), { done });
  }

  /** Staff without another wish go to their desk, everyone else to what is theirs; a second step comes before. */
  @Post('sign-in')
  @UseGuards(FormTokenGuard, PasswordGuard)
  async signIn(
    @Req() request: FastifyRequest & { user: Account },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const begun = await this.sessions.begin(request.user, originOf(request));
    setSessionCookie(reply, begun, this.config);
    const next = localPath(readForm(request.body).next);
    return new SeeOther(pageAfterSignIn(request.user, begun.due, next));
  }

  /** Ends the session; whoever came from the provider is told that they may be signed in there still. */
  @Post('sign-out')
  @UseGuards(FormTokenGuard)
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const { tenantId } = request.tenant!;
    const token = tokenOf(request);
    const origin = token ? await this.sessions.proofOf(tenantId, token) : null;
    if (token) await this.sessions.end(tenantId, token);
    clearSessionCookie(reply, this.config);
    return new SeeOther(origin?.isFederated ? '/signed-out' : '/');
  }

  @Get('signed-out')
  @UseGuards(ProviderLimitGuard)
  async signedOut(@CurrentActor() actor: Actor): Promise<Page> {
    const { provider = null, to = null } = (await this.signIns.signOutAt(actor)) ?? {};
    return Page.of(SignedOutPage, { provider, to });
  }
}
